# Generated: edit specs/unibee.
"""``POST /merchant/subscription/new_onetime_addon_payment``: Sell a one-time add-on on a live subscription

Add-on must be active and not a main plan; quantity below 1 becomes 1; with userId the newest subscription of
the add-on product is taken; taxPercentage 0-9999 and ad-hoc discounts only with API key. (v1.8.0 was
stricter: live subscription, type 3, bound to the plan, same currency.).

Source: https://docs.unibee.dev/api-reference/subscription-payment/new-subscription-onetime-addon-payment
(read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import Body, Invalid, ModelRef, RequestInvalid, Response, ResponseParser, make_request

from ... import models as _models
from ..._success import SUCCESS

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models import CreateOnetimeAddonPaymentRequest, CreateOnetimeAddonPaymentResponse, Refusal

OPERATION: Final = "createOnetimeAddonPayment"
BODY: Final = Body("application/json", ModelRef(_models, "CreateOnetimeAddonPaymentRequest"), required=True)
parse_response: Final = ResponseParser[
    "CreateOnetimeAddonPaymentResponse | Refusal", "CreateOnetimeAddonPaymentResponse"
](
    OPERATION,
    (200, 200, ModelRef(_models, "CreateOnetimeAddonPaymentResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    body: CreateOnetimeAddonPaymentRequest,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "post",
        "/merchant/subscription/new_onetime_addon_payment",
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateOnetimeAddonPaymentRequest,
) -> Response[CreateOnetimeAddonPaymentResponse | Refusal]:
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
    body: CreateOnetimeAddonPaymentRequest,
) -> CreateOnetimeAddonPaymentResponse:
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
    body: CreateOnetimeAddonPaymentRequest,
) -> Response[CreateOnetimeAddonPaymentResponse | Refusal]:
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
    body: CreateOnetimeAddonPaymentRequest,
) -> CreateOnetimeAddonPaymentResponse:
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
