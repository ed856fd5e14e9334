# Generated: edit specs/unibee.
"""``POST /merchant/metric/event/new``: Report a usage event

Customer by userId, else email, else externalUserId; the customer needs an active or incomplete subscription
of the product, to a plan that includes the metric. Unique key is merchant + customer + metric +
externalEventId; for count-unique metrics the property value replaces the event id. Duplicates are refused.
Latest/max/sum: the property must be an integer. Count-unique: must be a string. Limit metrics: an event that
would exceed the limit is refused.

Source: https://docs.unibee.dev/api-reference/metric-event/new-merchant-metric-event (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import Body, Invalid, ModelRef, RequestInvalid, Response, ResponseParser, make_request

from ... import models as _models
from ..._success import SUCCESS

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models import CreateMetricEventRequest, CreateMetricEventResponse, Refusal

OPERATION: Final = "createMetricEvent"
BODY: Final = Body("application/json", ModelRef(_models, "CreateMetricEventRequest"), required=True)
parse_response: Final = ResponseParser["CreateMetricEventResponse | Refusal", "CreateMetricEventResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "CreateMetricEventResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    body: CreateMetricEventRequest,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "post",
        "/merchant/metric/event/new",
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateMetricEventRequest,
) -> Response[CreateMetricEventResponse | Refusal]:
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
    body: CreateMetricEventRequest,
) -> CreateMetricEventResponse:
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
    body: CreateMetricEventRequest,
) -> Response[CreateMetricEventResponse | Refusal]:
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
    body: CreateMetricEventRequest,
) -> CreateMetricEventResponse:
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
