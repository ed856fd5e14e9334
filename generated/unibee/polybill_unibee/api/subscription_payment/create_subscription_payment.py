# Generated: edit specs/unibee.
"""``POST /merchant/subscription/payment/new``: Create a one-time payment for a customer, replacing earlier
unpaid ones

Makes a payment and its hosted page, for a plan's price or a free amount. First cancels, without saying so,
every other one-time payment of the customer that is still unpaid. The invoice is due after three days.

Source: https://docs.unibee.dev/api-reference/subscription-payment/new-subscription-payment (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import Body, Invalid, ModelRef, RequestInvalid, Response, ResponseParser, make_request

from ... import models as _models
from ..._success import SUCCESS

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models import CreateSubscriptionPaymentRequest, CreateSubscriptionPaymentResponse

OPERATION: Final = "createSubscriptionPayment"
BODY: Final = Body("application/json", ModelRef(_models, "CreateSubscriptionPaymentRequest"), required=True)
parse_response: Final = ResponseParser["CreateSubscriptionPaymentResponse", "CreateSubscriptionPaymentResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "CreateSubscriptionPaymentResponse")),
    (400, 400, ModelRef(_models, "CreateSubscriptionPaymentResponse")),
    (401, 401, ModelRef(_models, "CreateSubscriptionPaymentResponse")),
)


def get_kwargs(
    *,
    body: CreateSubscriptionPaymentRequest,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "post",
        "/merchant/subscription/payment/new",
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateSubscriptionPaymentRequest,
) -> Response[CreateSubscriptionPaymentResponse]:
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
    body: CreateSubscriptionPaymentRequest,
) -> CreateSubscriptionPaymentResponse:
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
    body: CreateSubscriptionPaymentRequest,
) -> Response[CreateSubscriptionPaymentResponse]:
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
    body: CreateSubscriptionPaymentRequest,
) -> CreateSubscriptionPaymentResponse:
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
