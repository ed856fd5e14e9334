# Generated: edit specs/payapi.
"""``POST /pay-api/v1/billing/subscriptions``: Start a subscription

Makes the subscription and its first payment. The customer confirms at `redirectUrl`. Which fields are
required is not told; the example sends customerToken with customer, and planToken with plan.

Source: https://docs.forgottenthrone.com/api-481549148 (read 2026-11-21).
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
    from ...models import CreateSubscriptionRequest, CreateSubscriptionResponse

OPERATION: Final = "createSubscription"
_PARAMETERS: Final = (Parameter("Idempotent-Key", "header", STR),)
BODY: Final = Body("application/json", ModelRef(_models, "CreateSubscriptionRequest"), required=True)
parse_response: Final = ResponseParser["CreateSubscriptionResponse", "CreateSubscriptionResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "CreateSubscriptionResponse")),
)


def get_kwargs(
    *,
    body: CreateSubscriptionRequest,
    idempotent_key: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "post",
        "/pay-api/v1/billing/subscriptions",
        ((_PARAMETERS[0], idempotent_key),),
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateSubscriptionRequest,
    idempotent_key: str | Unset = UNSET,
) -> Response[CreateSubscriptionResponse]:
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
            idempotent_key=idempotent_key,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    body: CreateSubscriptionRequest,
    idempotent_key: str | Unset = UNSET,
) -> CreateSubscriptionResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            body=body,
            idempotent_key=idempotent_key,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateSubscriptionRequest,
    idempotent_key: str | Unset = UNSET,
) -> Response[CreateSubscriptionResponse]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            body=body,
            idempotent_key=idempotent_key,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateSubscriptionRequest,
    idempotent_key: str | Unset = UNSET,
) -> CreateSubscriptionResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            body=body,
            idempotent_key=idempotent_key,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
