# Generated: edit specs/unibee.
"""``POST /merchant/subscription/update_submit``: Change plan, quantity or add-ons

New plan must be active, same product, not a recurring add-on; something must change; calls for one
subscription are serialised (a second one within 60 s is refused); discount only with API key. Response key is
subscriptionPendingUpdate; paid=true when no payment was needed or it succeeded. When nothing changes and the
amount is 0: answers paid=true without a pending update; a given discountCode/promo credit is kept for the
next invoice. A subscription that is not active changes at once.

Source: https://aaaabmero.mintlify.app/api-reference/subscription-update/update-subscription (read
2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import Body, Invalid, ModelRef, RequestInvalid, Response, ResponseParser, make_request

from ... import models as _models
from ..._success import SUCCESS

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models import Refusal, UpdateSubscriptionRequest, UpdateSubscriptionResponse

OPERATION: Final = "updateSubscription"
BODY: Final = Body("application/json", ModelRef(_models, "UpdateSubscriptionRequest"), required=True)
parse_response: Final = ResponseParser["Refusal | UpdateSubscriptionResponse", "UpdateSubscriptionResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "UpdateSubscriptionResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    body: UpdateSubscriptionRequest,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "post",
        "/merchant/subscription/update_submit",
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: UpdateSubscriptionRequest,
) -> Response[Refusal | UpdateSubscriptionResponse]:
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
    body: UpdateSubscriptionRequest,
) -> UpdateSubscriptionResponse:
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
    body: UpdateSubscriptionRequest,
) -> Response[Refusal | UpdateSubscriptionResponse]:
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
    body: UpdateSubscriptionRequest,
) -> UpdateSubscriptionResponse:
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
