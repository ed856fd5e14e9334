# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``GET /merchant/subscription/onetime_addon_purchase_list``: Page through one-time add-on purchases

2026-01 code honours only userId, page, count; the further filters came later.

Source:
https://docs.unibee.dev/api-reference/subscription-payment/get-subscription-onetime-addon-purchase-history-list
(read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import INT, STR, EnumRef, ListOf, ModelRef
from polybill_runtime.errors import RequestInvalid, ResponseUnreadable
from polybill_runtime.requests import Parameter, make_request
from polybill_runtime.responses import ResponseTable, parse
from polybill_runtime.success import Success
from polybill_runtime.types import UNSET, Response, Unset

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from polybill_runtime.hooks import Invalid, Unreadable

    from ...client import AuthenticatedClient
    from ...models.list_onetime_addon_purchases_response import (
        ListOnetimeAddonPurchasesResponse,
    )
    from ...models.onetime_addon_status import OnetimeAddonStatus
    from ...models.refusal import Refusal

OPERATION: Final = "listOnetimeAddonPurchases"
"""The operationId in the contract."""

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
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 0},), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = (
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
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
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


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> ListOnetimeAddonPurchasesResponse | Refusal:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast(
        "ListOnetimeAddonPurchasesResponse | Refusal",
        parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable),
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
    """Call it and get the answer with status, headers and bytes, a refusal included.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
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
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: ListOnetimeAddonPurchasesResponse = client.result(
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
    return _made


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
    _made: ListOnetimeAddonPurchasesResponse = await client.result_async(
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
    return _made
