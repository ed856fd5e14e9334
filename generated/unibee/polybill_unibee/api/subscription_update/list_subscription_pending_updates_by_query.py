# Generated: edit specs/unibee.
"""``GET /merchant/subscription/pending_update_list``: Page through pending changes

Source: https://docs.unibee.dev/api-reference/subscription-update/get-subscription-pending-update-list (read
2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    INT,
    STR,
    UNSET,
    EnumRef,
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
    from ...models import ChangeSortField, ListSubscriptionPendingUpdatesResponse, Refusal, SortType

OPERATION: Final = "listSubscriptionPendingUpdatesByQuery"
_PARAMETERS: Final = (
    Parameter("count", "query", INT),
    Parameter("page", "query", INT),
    Parameter("sortField", "query", EnumRef(_models, "ChangeSortField")),
    Parameter("sortType", "query", EnumRef(_models, "SortType")),
    Parameter("subscriptionId", "query", STR, required=True),
)
parse_response: Final = ResponseParser[
    "ListSubscriptionPendingUpdatesResponse | Refusal", "ListSubscriptionPendingUpdatesResponse"
](
    OPERATION,
    (200, 200, ModelRef(_models, "ListSubscriptionPendingUpdatesResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    count: int | Unset = UNSET,
    page: int | Unset = UNSET,
    sort_field: ChangeSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    subscription_id: str,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/subscription/pending_update_list",
        (
            (_PARAMETERS[0], count),
            (_PARAMETERS[1], page),
            (_PARAMETERS[2], sort_field),
            (_PARAMETERS[3], sort_type),
            (_PARAMETERS[4], subscription_id),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    count: int | Unset = UNSET,
    page: int | Unset = UNSET,
    sort_field: ChangeSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    subscription_id: str,
) -> Response[ListSubscriptionPendingUpdatesResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            count=count,
            page=page,
            sort_field=sort_field,
            sort_type=sort_type,
            subscription_id=subscription_id,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    count: int | Unset = UNSET,
    page: int | Unset = UNSET,
    sort_field: ChangeSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    subscription_id: str,
) -> ListSubscriptionPendingUpdatesResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            count=count,
            page=page,
            sort_field=sort_field,
            sort_type=sort_type,
            subscription_id=subscription_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    count: int | Unset = UNSET,
    page: int | Unset = UNSET,
    sort_field: ChangeSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    subscription_id: str,
) -> Response[ListSubscriptionPendingUpdatesResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            count=count,
            page=page,
            sort_field=sort_field,
            sort_type=sort_type,
            subscription_id=subscription_id,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    count: int | Unset = UNSET,
    page: int | Unset = UNSET,
    sort_field: ChangeSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    subscription_id: str,
) -> ListSubscriptionPendingUpdatesResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            count=count,
            page=page,
            sort_field=sort_field,
            sort_type=sort_type,
            subscription_id=subscription_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
