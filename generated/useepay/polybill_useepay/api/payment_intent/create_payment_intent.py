# Generated: edit specs/useepay.
"""``POST /api/v1/payment_intents/create``: Create a payment intent

With confirm it is charged at once, otherwise confirmPaymentIntent follows. An answer in the state
requires_customer_action (3-D Secure, also after a wallet) wants the payer sent to next_action.redirect.url.

Source: https://docs-v2.useepay.com/225901771e0 (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    STR,
    UNSET,
    Body,
    Invalid,
    ModelRef,
    Parameter,
    RequestInvalid,
    Response,
    ResponseParser,
    Unset,
    make_request,
)

from ... import models as _models
from ..._success import SUCCESS

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models import CreatePaymentIntentRequest, ErrorResponse, PaymentIntent

OPERATION: Final = "createPaymentIntent"
_PARAMETERS: Final = (Parameter("x-api-version", "header", STR),)
BODY: Final = Body("application/json", ModelRef(_models, "CreatePaymentIntentRequest"), required=True)
parse_response: Final = ResponseParser["ErrorResponse | PaymentIntent", "PaymentIntent"](
    OPERATION,
    (200, 200, ModelRef(_models, "PaymentIntent")),
    (201, 201, ModelRef(_models, "PaymentIntent")),
    (400, 400, ModelRef(_models, "ErrorResponse")),
    (401, 401, ModelRef(_models, "ErrorResponse")),
    (404, 404, ModelRef(_models, "ErrorResponse")),
    (500, 500, ModelRef(_models, "ErrorResponse")),
)


def get_kwargs(
    *,
    body: CreatePaymentIntentRequest,
    x_api_version: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "post",
        "/api/v1/payment_intents/create",
        ((_PARAMETERS[0], x_api_version),),
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreatePaymentIntentRequest,
    x_api_version: str | Unset = UNSET,
) -> Response[ErrorResponse | PaymentIntent]:
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
            x_api_version=x_api_version,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    body: CreatePaymentIntentRequest,
    x_api_version: str | Unset = UNSET,
) -> PaymentIntent:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            body=body,
            x_api_version=x_api_version,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreatePaymentIntentRequest,
    x_api_version: str | Unset = UNSET,
) -> Response[ErrorResponse | PaymentIntent]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            body=body,
            x_api_version=x_api_version,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreatePaymentIntentRequest,
    x_api_version: str | Unset = UNSET,
) -> PaymentIntent:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            body=body,
            x_api_version=x_api_version,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
