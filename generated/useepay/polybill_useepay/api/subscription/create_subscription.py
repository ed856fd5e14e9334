# Generated: edit specs/useepay.
"""``POST /api/v1/subscriptions/create``: Create a subscription

Makes a subscription for an existing customer and payment method. Takes the same body as the update.

Source: https://docs-v2.useepay.com/225901791e0 (read 2026-11-21).
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
    Success,
    Unset,
    make_request,
)

from ... import models as _models

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models import ErrorResponse, Subscription, SubscriptionRequest

OPERATION: Final = "createSubscription"
_PARAMETERS: Final = (Parameter("x-api-version", "header", STR),)
BODY: Final = Body("application/json", ModelRef(_models, "SubscriptionRequest"), required=True)
SUCCESS: Final = Success((200, 201), ({"pointer": "/id", "present": True},), code="/code")
parse_response: Final = ResponseParser["ErrorResponse | Subscription", "Subscription"](
    OPERATION,
    (200, 200, ModelRef(_models, "Subscription")),
    (201, 201, ModelRef(_models, "Subscription")),
    (400, 400, ModelRef(_models, "ErrorResponse")),
    (401, 401, ModelRef(_models, "ErrorResponse")),
    (404, 404, ModelRef(_models, "ErrorResponse")),
    (500, 500, ModelRef(_models, "ErrorResponse")),
)


def get_kwargs(
    *,
    body: SubscriptionRequest,
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
        "/api/v1/subscriptions/create",
        ((_PARAMETERS[0], x_api_version),),
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: SubscriptionRequest,
    x_api_version: str | Unset = UNSET,
) -> Response[ErrorResponse | Subscription]:
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
    body: SubscriptionRequest,
    x_api_version: str | Unset = UNSET,
) -> Subscription:
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
    body: SubscriptionRequest,
    x_api_version: str | Unset = UNSET,
) -> Response[ErrorResponse | Subscription]:
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
    body: SubscriptionRequest,
    x_api_version: str | Unset = UNSET,
) -> Subscription:
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
