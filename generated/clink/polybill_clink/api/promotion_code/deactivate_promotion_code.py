# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``PUT /promotion-code/{promotionCodeId}/deactivate``: Switch a promotion code off

The call has no body.

Source: https://docs.clinkbill.com/api-reference/endpoint/deactivate-promotion-code (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import quote

from ..._codecs import ModelRef
from ..._http import ResponseTable, parse
from ...errors import RequestInvalid, ResponseUnreadable
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AuthenticatedClient
    from ...models.envelope import Envelope

OPERATION: Final = "deactivatePromotionCode"
"""The operationId in the contract."""

_RESPONSES: ResponseTable = (
    (200, 200, ModelRef("envelope", "Envelope")),
    (401, 401, None),
)


def get_kwargs(
    promotion_code_id: str,
    *,
    x_timestamp: str | Unset = UNSET,
    invalid: type[RequestInvalid] = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: the body breaks the contract.
    """
    headers: dict[str, Any] = {}
    if not isinstance(x_timestamp, Unset):
        headers["X-Timestamp"] = x_timestamp

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/promotion-code/{promotion_code_id}/deactivate".format(
            promotion_code_id=quote(str(promotion_code_id), safe=""),
        ),
    }
    _kwargs["headers"] = headers
    return _kwargs


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: type[ResponseUnreadable] = ResponseUnreadable,
) -> Envelope | str:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract has no such status, or the body is not what it says.
    """
    return cast("Envelope | str", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable))


def sync_detailed(
    promotion_code_id: str,
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> Response[Envelope | str]:
    """Call it and get the answer with status, headers and bytes; see the module for the operation.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    _answer = client.send(
        OPERATION,
        get_kwargs(
            promotion_code_id=promotion_code_id,
            x_timestamp=x_timestamp,
            invalid=client.request_invalid,
        ),
    )
    # Underscores: a parameter may be called status.
    _status, _headers, _content = _answer.status_code, _answer.headers, _answer.content
    _parsed = parse_response(_status, _headers, _content, unreadable=client.response_unreadable)
    return Response(_status, _content, _headers, _parsed)


def sync(
    promotion_code_id: str,
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> Envelope | str:
    """Call it and get the answer's body; errors as for `sync_detailed`."""
    return sync_detailed(
        promotion_code_id=promotion_code_id,
        client=client,
        x_timestamp=x_timestamp,
    ).parsed


async def asyncio_detailed(
    promotion_code_id: str,
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> Response[Envelope | str]:
    """As `sync_detailed`, awaited."""
    _answer = await client.send_async(
        OPERATION,
        get_kwargs(
            promotion_code_id=promotion_code_id,
            x_timestamp=x_timestamp,
            invalid=client.request_invalid,
        ),
    )
    # Underscores: a parameter may be called status.
    _status, _headers, _content = _answer.status_code, _answer.headers, _answer.content
    _parsed = parse_response(_status, _headers, _content, unreadable=client.response_unreadable)
    return Response(_status, _content, _headers, _parsed)


async def asyncio(
    promotion_code_id: str,
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> Envelope | str:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            promotion_code_id=promotion_code_id,
            client=client,
            x_timestamp=x_timestamp,
        )
    ).parsed
