# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``POST /pay-api/trade/payment``: Take a payment

By checkout page, directly with a method, by the web SDK, or as a renewal; payType tells which. After a lost
answer never send it again with another orderNo.

Source: https://github.com/wikerx/payment-gateway-php-sdk/blob/7d7852d/src/OpenApiClient.php (read
2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import ModelRef
from polybill_runtime.errors import RequestInvalid, ResponseUnreadable
from polybill_runtime.requests import Body, make_request
from polybill_runtime.responses import ResponseTable, parse
from polybill_runtime.success import Success
from polybill_runtime.types import Response

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from polybill_runtime.hooks import Invalid, Unreadable

    from ...client import AuthenticatedClient
    from ...models.create_payin_request import CreatePayinRequest
    from ...models.payin_response import PayinResponse

OPERATION: Final = "createPayin"
"""The operationId in the contract."""

BODY: Final = Body("application/json", ModelRef(_models, "CreatePayinRequest"), required=True)
"""Media type and kind of the body."""
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 0},), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = ((200, 200, ModelRef(_models, "PayinResponse")),)


def get_kwargs(
    *,
    body: CreatePayinRequest,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
    """
    return make_request(
        OPERATION,
        "post",
        "/pay-api/trade/payment",
        body=(BODY, body),
        invalid=invalid,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> PayinResponse:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast("PayinResponse", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable))


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreatePayinRequest,
) -> Response[PayinResponse]:
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
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    body: CreatePayinRequest,
) -> PayinResponse:
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: PayinResponse = client.result(
        OPERATION,
        get_kwargs(
            body=body,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreatePayinRequest,
) -> Response[PayinResponse]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            body=body,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreatePayinRequest,
) -> PayinResponse:
    """As `sync`, awaited."""
    _made: PayinResponse = await client.result_async(
        OPERATION,
        get_kwargs(
            body=body,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made
