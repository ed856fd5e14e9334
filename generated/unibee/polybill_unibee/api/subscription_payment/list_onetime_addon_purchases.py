# Generated: edit specs/unibee.
"""``GET /merchant/subscription/onetime_addon_purchase_list``: Page through one-time add-on purchases

2026-01 code honours only userId, page, count; the further filters came later.

Source:
https://docs.unibee.dev/api-reference/subscription-payment/get-subscription-onetime-addon-purchase-history-list
(read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    INT,
    STR,
    UNSET,
    EnumRef,
    Invalid,
    ListOf,
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
    from ...models import ListOnetimeAddonPurchasesResponse, OnetimeAddonStatus, Refusal

OPERATION: Final = "listOnetimeAddonPurchases"
_PARAMETERS: Final = (
    Parameter("userId", "query", INT, rules={"minimum": 0}, required=True),
    Parameter("subscriptionIds", "query", ListOf(STR)),
    Parameter("addonIds", "query", ListOf(INT)),
    Parameter("status", "query", ListOf(EnumRef(_models, "OnetimeAddonStatus"))),
    Parameter("createTimeStart", "query", INT),
    Parameter("createTimeEnd", "query", INT),
    Parameter("periodStart", "query", INT),
    Parameter("periodEnd", "query", INT),
    Parameter("page", "query", INT),
    Parameter("count", "query", INT),
)
parse_response: Final = ResponseParser[
    "ListOnetimeAddonPurchasesResponse | Refusal", "ListOnetimeAddonPurchasesResponse"
](
    OPERATION,
    (200, 200, ModelRef(_models, "ListOnetimeAddonPurchasesResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    user_id: int,
    subscription_ids: list[str] | Unset = UNSET,
    addon_ids: list[int] | Unset = UNSET,
    status: list[OnetimeAddonStatus] | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    period_start: int | Unset = UNSET,
    period_end: int | Unset = UNSET,
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
        "/merchant/subscription/onetime_addon_purchase_list",
        (
            (_PARAMETERS[0], user_id),
            (_PARAMETERS[1], subscription_ids),
            (_PARAMETERS[2], addon_ids),
            (_PARAMETERS[3], status),
            (_PARAMETERS[4], create_time_start),
            (_PARAMETERS[5], create_time_end),
            (_PARAMETERS[6], period_start),
            (_PARAMETERS[7], period_end),
            (_PARAMETERS[8], page),
            (_PARAMETERS[9], count),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    user_id: int,
    subscription_ids: list[str] | Unset = UNSET,
    addon_ids: list[int] | Unset = UNSET,
    status: list[OnetimeAddonStatus] | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    period_start: int | Unset = UNSET,
    period_end: int | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Response[ListOnetimeAddonPurchasesResponse | Refusal]:
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
            subscription_ids=subscription_ids,
            addon_ids=addon_ids,
            status=status,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
            period_start=period_start,
            period_end=period_end,
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
    subscription_ids: list[str] | Unset = UNSET,
    addon_ids: list[int] | Unset = UNSET,
    status: list[OnetimeAddonStatus] | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    period_start: int | Unset = UNSET,
    period_end: int | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> ListOnetimeAddonPurchasesResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            user_id=user_id,
            subscription_ids=subscription_ids,
            addon_ids=addon_ids,
            status=status,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
            period_start=period_start,
            period_end=period_end,
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
    subscription_ids: list[str] | Unset = UNSET,
    addon_ids: list[int] | Unset = UNSET,
    status: list[OnetimeAddonStatus] | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    period_start: int | Unset = UNSET,
    period_end: int | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Response[ListOnetimeAddonPurchasesResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            user_id=user_id,
            subscription_ids=subscription_ids,
            addon_ids=addon_ids,
            status=status,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
            period_start=period_start,
            period_end=period_end,
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
    subscription_ids: list[str] | Unset = UNSET,
    addon_ids: list[int] | Unset = UNSET,
    status: list[OnetimeAddonStatus] | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    period_start: int | Unset = UNSET,
    period_end: int | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> ListOnetimeAddonPurchasesResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            user_id=user_id,
            subscription_ids=subscription_ids,
            addon_ids=addon_ids,
            status=status,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
            period_start=period_start,
            period_end=period_end,
            page=page,
            count=count,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
