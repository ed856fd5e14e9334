# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``POST /queryAutoRenewalRecord``: Read the renewal of a SIM card

Source: https://developer-en.apifox.cn/api-42599734 (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from ..._codecs import ModelRef
from ..._http import ResponseTable, body_bytes, parse
from ...errors import RequestInvalid, ResponseUnreadable
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import Client
    from ...models.query_auto_renewal_request import QueryAutoRenewalRequest
    from ...models.query_auto_renewal_response import QueryAutoRenewalResponse

OPERATION: Final = "queryAutoRenewal"
"""The operationId in the contract."""

_RESPONSES: ResponseTable = ((200, 200, ModelRef("query_auto_renewal_response", "QueryAutoRenewalResponse")),)


def get_kwargs(
    *,
    body: QueryAutoRenewalRequest,
    accept_language: str | Unset = UNSET,
    invalid: type[RequestInvalid] = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: the body breaks the contract.
    """
    headers: dict[str, Any] = {}
    if not isinstance(accept_language, Unset):
        headers["Accept-Language"] = accept_language

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/queryAutoRenewalRecord",
    }
    _kwargs["content"] = body_bytes(OPERATION, body, invalid)
    headers["Content-Type"] = "application/json"
    _kwargs["headers"] = headers
    return _kwargs


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: type[ResponseUnreadable] = ResponseUnreadable,
) -> QueryAutoRenewalResponse:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract has no such status, or the body is not what it says.
    """
    return cast("QueryAutoRenewalResponse", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable))


def sync_detailed(
    *,
    client: Client,
    body: QueryAutoRenewalRequest,
    accept_language: str | Unset = UNSET,
) -> Response[QueryAutoRenewalResponse]:
    """Call it and get the answer with status, headers and bytes; see the module for the operation.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    _answer = client.send(
        OPERATION,
        get_kwargs(
            body=body,
            accept_language=accept_language,
            invalid=client.request_invalid,
        ),
    )
    # Underscores: a parameter may be called status.
    _status, _headers, _content = _answer.status_code, _answer.headers, _answer.content
    _parsed = parse_response(_status, _headers, _content, unreadable=client.response_unreadable)
    return Response(_status, _content, _headers, _parsed)


def sync(
    *,
    client: Client,
    body: QueryAutoRenewalRequest,
    accept_language: str | Unset = UNSET,
) -> QueryAutoRenewalResponse:
    """Call it and get the answer's body; errors as for `sync_detailed`."""
    return sync_detailed(
        client=client,
        body=body,
        accept_language=accept_language,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: QueryAutoRenewalRequest,
    accept_language: str | Unset = UNSET,
) -> Response[QueryAutoRenewalResponse]:
    """As `sync_detailed`, awaited."""
    _answer = await client.send_async(
        OPERATION,
        get_kwargs(
            body=body,
            accept_language=accept_language,
            invalid=client.request_invalid,
        ),
    )
    # Underscores: a parameter may be called status.
    _status, _headers, _content = _answer.status_code, _answer.headers, _answer.content
    _parsed = parse_response(_status, _headers, _content, unreadable=client.response_unreadable)
    return Response(_status, _content, _headers, _parsed)


async def asyncio(
    *,
    client: Client,
    body: QueryAutoRenewalRequest,
    accept_language: str | Unset = UNSET,
) -> QueryAutoRenewalResponse:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
            accept_language=accept_language,
        )
    ).parsed
