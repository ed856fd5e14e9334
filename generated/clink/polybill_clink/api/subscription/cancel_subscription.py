# Generated: edit specs/clink.
"""``POST /subscription/{id}/cancel``: End a subscription, now or with its period

Ends with the current period unless cancelImmediately is true; ending at once gives no refund.

Source: https://docs.clinkbill.com/api-reference/endpoint/cancel-subscription (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    STR,
    TEXT,
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
    from ...models import CancelSubscriptionApiRequest, SubscriptionDataEnvelope

OPERATION: Final = "cancelSubscription"
_PARAMETERS: Final = (
    Parameter("id", "path", STR),
    Parameter("X-Timestamp", "header", STR),
)
BODY: Final = Body("application/json", ModelRef(_models, "CancelSubscriptionApiRequest"), required=True)
parse_response: Final = ResponseParser["SubscriptionDataEnvelope | str", "SubscriptionDataEnvelope"](
    OPERATION,
    (200, 200, ModelRef(_models, "SubscriptionDataEnvelope")),
    (401, 401, TEXT),
)


def get_kwargs(
    id: str,
    *,
    body: CancelSubscriptionApiRequest,
    x_timestamp: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "post",
        "/subscription/{id}/cancel",
        (
            (_PARAMETERS[0], id),
            (_PARAMETERS[1], x_timestamp),
        ),
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: CancelSubscriptionApiRequest,
    x_timestamp: str | Unset = UNSET,
) -> Response[SubscriptionDataEnvelope | str]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            id=id,
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    id: str,
    *,
    client: AuthenticatedClient,
    body: CancelSubscriptionApiRequest,
    x_timestamp: str | Unset = UNSET,
) -> SubscriptionDataEnvelope:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            id=id,
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: CancelSubscriptionApiRequest,
    x_timestamp: str | Unset = UNSET,
) -> Response[SubscriptionDataEnvelope | str]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            id=id,
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient,
    body: CancelSubscriptionApiRequest,
    x_timestamp: str | Unset = UNSET,
) -> SubscriptionDataEnvelope:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            id=id,
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
