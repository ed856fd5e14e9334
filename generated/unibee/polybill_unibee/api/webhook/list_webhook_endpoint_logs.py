# Generated: edit specs/unibee.
"""``GET /merchant/webhook/endpoint_log_list``: Page through deliveries of an endpoint

Newest first; default page size 20.

Source: https://docs.unibee.dev/api-reference/webhook/get-webhook-endpoint-log-list (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    INT,
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
    from ...models import ListWebhookEndpointLogsResponse, Refusal

OPERATION: Final = "listWebhookEndpointLogs"
_PARAMETERS: Final = (
    Parameter("endpointId", "query", INT, rules={"minimum": 0}, required=True),
    Parameter("page", "query", INT),
    Parameter("count", "query", INT),
)
parse_response: Final = ResponseParser["ListWebhookEndpointLogsResponse | Refusal", "ListWebhookEndpointLogsResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "ListWebhookEndpointLogsResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    endpoint_id: int,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/webhook/endpoint_log_list",
        (
            (_PARAMETERS[0], endpoint_id),
            (_PARAMETERS[1], page),
            (_PARAMETERS[2], count),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    endpoint_id: int,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Response[ListWebhookEndpointLogsResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            endpoint_id=endpoint_id,
            page=page,
            count=count,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    endpoint_id: int,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> ListWebhookEndpointLogsResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            endpoint_id=endpoint_id,
            page=page,
            count=count,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    endpoint_id: int,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Response[ListWebhookEndpointLogsResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            endpoint_id=endpoint_id,
            page=page,
            count=count,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    endpoint_id: int,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> ListWebhookEndpointLogsResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            endpoint_id=endpoint_id,
            page=page,
            count=count,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
