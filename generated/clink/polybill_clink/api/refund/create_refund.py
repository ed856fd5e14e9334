# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``POST /refund``: Refund an order, fully or in part

At most what is left of the order. Refused when the order did not succeed, nothing is left, the method cannot
refund, or the merchant's balance is short.

Source: https://docs.clinkbill.com/api-reference/endpoint/create-refund (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.errors import RequestInvalid, ResponseUnreadable
from polybill_runtime.media import TEXT
from polybill_runtime.requests import Body, Parameter, make_request
from polybill_runtime.responses import ResponseTable, parse
from polybill_runtime.success import Success
from polybill_runtime.types import UNSET, Response, Unset

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from polybill_runtime.hooks import Invalid, Unreadable

    from ...client import AuthenticatedClient
    from ...models.refund_create_api_request import RefundCreateApiRequest
    from ...models.refund_envelope import RefundEnvelope

OPERATION: Final = "createRefund"
"""The operationId in the contract."""

_PARAMETERS: Final = (Parameter("X-Timestamp", "header", STR),)
BODY: Final = Body("application/json", ModelRef(_models, "RefundCreateApiRequest"), required=True)
"""Media type and kind of the body."""
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 200},), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = (
    (200, 200, ModelRef(_models, "RefundEnvelope")),
    (401, 401, TEXT),
)


def get_kwargs(
    *,
    body: RefundCreateApiRequest,
    x_timestamp: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
    """
    return make_request(
        OPERATION,
        "post",
        "/refund",
        ((_PARAMETERS[0], x_timestamp),),
        body=(BODY, body),
        invalid=invalid,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> RefundEnvelope | str:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast("RefundEnvelope | str", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable))


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: RefundCreateApiRequest,
    x_timestamp: str | Unset = UNSET,
) -> Response[RefundEnvelope | str]:
    """Call it and get the answer with status, headers and bytes, a refusal included.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    body: RefundCreateApiRequest,
    x_timestamp: str | Unset = UNSET,
) -> RefundEnvelope:
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: RefundEnvelope = client.result(
        OPERATION,
        get_kwargs(
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: RefundCreateApiRequest,
    x_timestamp: str | Unset = UNSET,
) -> Response[RefundEnvelope | str]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: RefundCreateApiRequest,
    x_timestamp: str | Unset = UNSET,
) -> RefundEnvelope:
    """As `sync`, awaited."""
    _made: RefundEnvelope = await client.result_async(
        OPERATION,
        get_kwargs(
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made
