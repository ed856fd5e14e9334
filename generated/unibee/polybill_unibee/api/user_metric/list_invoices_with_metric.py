# Generated: edit specs/unibee.
"""``GET /merchant/metric/user/history/invoices_metric_queryable``: List paid subscription invoices usable for
historical usage

Source:
https://docs.unibee.dev/api-reference/user-metric/list-invoices-that-can-be-used-for-metric_by_invoice-paid-subscription-cycle-only
(read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    INT,
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
    from ...models import ListInvoicesWithMetricResponse, Refusal

OPERATION: Final = "listInvoicesWithMetric"
_PARAMETERS: Final = (
    Parameter("userId", "query", INT, required=True),
    Parameter("subscriptionId", "query", STR),
    Parameter("page", "query", INT),
    Parameter("count", "query", INT),
)
parse_response: Final = ResponseParser["ListInvoicesWithMetricResponse | Refusal", "ListInvoicesWithMetricResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "ListInvoicesWithMetricResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    user_id: int,
    subscription_id: str | Unset = UNSET,
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
        "/merchant/metric/user/history/invoices_metric_queryable",
        (
            (_PARAMETERS[0], user_id),
            (_PARAMETERS[1], subscription_id),
            (_PARAMETERS[2], page),
            (_PARAMETERS[3], count),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    user_id: int,
    subscription_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Response[ListInvoicesWithMetricResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            user_id=user_id,
            subscription_id=subscription_id,
            page=page,
            count=count,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    user_id: int,
    subscription_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> ListInvoicesWithMetricResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            user_id=user_id,
            subscription_id=subscription_id,
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
    user_id: int,
    subscription_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Response[ListInvoicesWithMetricResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            user_id=user_id,
            subscription_id=subscription_id,
            page=page,
            count=count,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    user_id: int,
    subscription_id: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> ListInvoicesWithMetricResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            user_id=user_id,
            subscription_id=subscription_id,
            page=page,
            count=count,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
