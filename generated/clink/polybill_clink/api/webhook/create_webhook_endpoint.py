# Generated: edit specs/clink.
"""``POST /webhook/endpoints``: Register an endpoint

The answer shows the secret in plain text, and no later one does. An address that is registered already is
refused; ensureWebhookEndpoint takes it.

Source: https://docs.clinkbill.com/api-reference/endpoint/create-webhook-endpoint (read 2026-11-21).
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
    from ...models import ClinkErrorResponse, WebhookEndpointCreateRequest, WebhookEndpointEnvelope

OPERATION: Final = "createWebhookEndpoint"
_PARAMETERS: Final = (Parameter("X-Timestamp", "header", STR),)
BODY: Final = Body("application/json", ModelRef(_models, "WebhookEndpointCreateRequest"), required=True)
parse_response: Final = ResponseParser["ClinkErrorResponse | WebhookEndpointEnvelope", "WebhookEndpointEnvelope"](
    OPERATION,
    (200, 200, ModelRef(_models, "WebhookEndpointEnvelope")),
    (400, 400, ModelRef(_models, "ClinkErrorResponse")),
    (401, 401, ModelRef(_models, "ClinkErrorResponse")),
)


def get_kwargs(
    *,
    body: WebhookEndpointCreateRequest,
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
        "/webhook/endpoints",
        ((_PARAMETERS[0], x_timestamp),),
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: WebhookEndpointCreateRequest,
    x_timestamp: str | Unset = UNSET,
) -> Response[ClinkErrorResponse | WebhookEndpointEnvelope]:
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
    body: WebhookEndpointCreateRequest,
    x_timestamp: str | Unset = UNSET,
) -> WebhookEndpointEnvelope:
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
    body: WebhookEndpointCreateRequest,
    x_timestamp: str | Unset = UNSET,
) -> Response[ClinkErrorResponse | WebhookEndpointEnvelope]:
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
    body: WebhookEndpointCreateRequest,
    x_timestamp: str | Unset = UNSET,
) -> WebhookEndpointEnvelope:
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
