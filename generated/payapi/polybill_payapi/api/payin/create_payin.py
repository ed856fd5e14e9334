# Generated: edit specs/payapi.
"""``POST /pay-api/trade/payment``: Take a payment

By checkout page, directly with a method, by the web SDK, or as a renewal; payType tells which. After a lost
answer never send it again with another orderNo.

Source: https://github.com/wikerx/payment-gateway-php-sdk/blob/7d7852d/src/OpenApiClient.php (read
2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import Body, Invalid, ModelRef, RequestInvalid, Response, ResponseParser, make_request

from ... import models as _models
from ..._success import SUCCESS

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models import CreatePayinRequest, PayinResponse

OPERATION: Final = "createPayin"
BODY: Final = Body("application/json", ModelRef(_models, "CreatePayinRequest"), required=True)
parse_response: Final = ResponseParser["PayinResponse", "PayinResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "PayinResponse")),
)


def get_kwargs(
    *,
    body: CreatePayinRequest,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "post",
        "/pay-api/trade/payment",
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreatePayinRequest,
) -> Response[PayinResponse]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
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
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            body=body,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


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
    return await client.result_async(
        OPERATION,
        get_kwargs(
            body=body,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
