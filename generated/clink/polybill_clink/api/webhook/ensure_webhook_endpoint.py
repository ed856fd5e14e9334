# Generated: edit specs/clink.
"""``PUT /webhook/endpoints/ensure``: Register an endpoint, or bring it to the wanted state

The endpoint is found by its address. The secret is shown when it is new; an older one has to be rotated to be
seen.

Source: https://docs.clinkbill.com/api-reference/endpoint/ensure-webhook-endpoint (read 2026-11-30).
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
    from ...models import ClinkErrorResponse, WebhookEndpointEnsureEnvelope, WebhookEndpointEnsureRequest

OPERATION: Final = "ensureWebhookEndpoint"
_PARAMETERS: Final = (Parameter("X-Timestamp", "header", STR),)
BODY: Final = Body("application/json", ModelRef(_models, "WebhookEndpointEnsureRequest"), required=True)
parse_response: Final = ResponseParser[
    "ClinkErrorResponse | WebhookEndpointEnsureEnvelope", "WebhookEndpointEnsureEnvelope"
](
    OPERATION,
    (200, 200, ModelRef(_models, "WebhookEndpointEnsureEnvelope")),
    (400, 400, ModelRef(_models, "ClinkErrorResponse")),
    (401, 401, ModelRef(_models, "ClinkErrorResponse")),
)


def get_kwargs(
    *,
    body: WebhookEndpointEnsureRequest,
    x_timestamp: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "put",
        "/webhook/endpoints/ensure",
        ((_PARAMETERS[0], x_timestamp),),
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: WebhookEndpointEnsureRequest,
    x_timestamp: str | Unset = UNSET,
) -> Response[ClinkErrorResponse | WebhookEndpointEnsureEnvelope]:
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
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    body: WebhookEndpointEnsureRequest,
    x_timestamp: str | Unset = UNSET,
) -> WebhookEndpointEnsureEnvelope:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: WebhookEndpointEnsureRequest,
    x_timestamp: str | Unset = UNSET,
) -> Response[ClinkErrorResponse | WebhookEndpointEnsureEnvelope]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: WebhookEndpointEnsureRequest,
    x_timestamp: str | Unset = UNSET,
) -> WebhookEndpointEnsureEnvelope:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
