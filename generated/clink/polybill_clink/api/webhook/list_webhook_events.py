# Generated: edit specs/clink.
"""``GET /webhook/events``: Read the catalogue of events

Source: https://docs.clinkbill.com/api-reference/endpoint/list-webhook-events (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    STR,
    UNSET,
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
    from ...models import ClinkErrorResponse, WebhookEventsEnvelope

OPERATION: Final = "listWebhookEvents"
_PARAMETERS: Final = (Parameter("X-Timestamp", "header", STR),)
parse_response: Final = ResponseParser["ClinkErrorResponse | WebhookEventsEnvelope", "WebhookEventsEnvelope"](
    OPERATION,
    (200, 200, ModelRef(_models, "WebhookEventsEnvelope")),
    (401, 401, ModelRef(_models, "ClinkErrorResponse")),
)


def get_kwargs(
    *,
    x_timestamp: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/webhook/events",
        ((_PARAMETERS[0], x_timestamp),),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> Response[ClinkErrorResponse | WebhookEventsEnvelope]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> WebhookEventsEnvelope:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> Response[ClinkErrorResponse | WebhookEventsEnvelope]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> WebhookEventsEnvelope:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
