# Generated: edit specs/unibee.
"""``POST /merchant/subscription/create_submit``: Create a subscription and its first invoice/payment

Plan must be active and not a recurring add-on; gateway is required in effect (given or the customer's
default); customer must not be suspended; an existing live subscription of the same product blocks creation.
Add-ons: active, type 2, same period unit and count, same merchant, quantity > 0.
ConfirmTotalAmount/confirmCurrency are compared with the server's own result (0/empty skips the check). If the
first invoice is zero, the plan demands a payment method for the trial (trialDemand=paymentMethod) and none is
given, the gateway must be stripe or PayPal. Priced trials allow no add-ons. A pending subscription waits 3
days for payment. The answer carries a customer portal token (24 h) and sets a cookie with it.

Source: https://docs.unibee.dev/api-reference/subscription/create-subscription (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import Body, Invalid, ModelRef, RequestInvalid, Response, ResponseParser, make_request

from ... import models as _models
from ..._success import SUCCESS

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models import CreateSubscriptionRequest, CreateSubscriptionResponse, Refusal

OPERATION: Final = "createSubscription"
BODY: Final = Body("application/json", ModelRef(_models, "CreateSubscriptionRequest"), required=True)
parse_response: Final = ResponseParser["CreateSubscriptionResponse | Refusal", "CreateSubscriptionResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "CreateSubscriptionResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    body: CreateSubscriptionRequest,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "post",
        "/merchant/subscription/create_submit",
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateSubscriptionRequest,
) -> Response[CreateSubscriptionResponse | Refusal]:
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
    body: CreateSubscriptionRequest,
) -> CreateSubscriptionResponse:
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
    body: CreateSubscriptionRequest,
) -> Response[CreateSubscriptionResponse | Refusal]:
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
    body: CreateSubscriptionRequest,
) -> CreateSubscriptionResponse:
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
