# Generated: edit specs/clink.
"""``GET /coupon``: List coupons

Source: https://docs.clinkbill.com/api-reference/endpoint/list-coupons (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    INT,
    STR,
    TEXT,
    UNSET,
    EnumRef,
    Invalid,
    ModelRef,
    Parameter,
    RequestInvalid,
    Response,
    ResponseParser,
    Success,
    Unset,
    make_request,
)

from ... import models as _models

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models import CouponDurationType, CouponPage, DiscountType

OPERATION: Final = "listCoupons"
_PARAMETERS: Final = (
    Parameter("discountType", "query", EnumRef(_models, "DiscountType")),
    Parameter("durationType", "query", EnumRef(_models, "CouponDurationType")),
    Parameter("pageNum", "query", INT, rules={"minimum": 1}),
    Parameter("pageSize", "query", INT),
    Parameter("X-Timestamp", "header", STR),
)
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 200},), code="/code")
parse_response: Final = ResponseParser["CouponPage | str", "CouponPage"](
    OPERATION,
    (200, 200, ModelRef(_models, "CouponPage")),
    (401, 401, TEXT),
)


def get_kwargs(
    *,
    discount_type: DiscountType | Unset = UNSET,
    duration_type: CouponDurationType | Unset = UNSET,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
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
        "/coupon",
        (
            (_PARAMETERS[0], discount_type),
            (_PARAMETERS[1], duration_type),
            (_PARAMETERS[2], page_num),
            (_PARAMETERS[3], page_size),
            (_PARAMETERS[4], x_timestamp),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    discount_type: DiscountType | Unset = UNSET,
    duration_type: CouponDurationType | Unset = UNSET,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    x_timestamp: str | Unset = UNSET,
) -> Response[CouponPage | str]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            discount_type=discount_type,
            duration_type=duration_type,
            page_num=page_num,
            page_size=page_size,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    discount_type: DiscountType | Unset = UNSET,
    duration_type: CouponDurationType | Unset = UNSET,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    x_timestamp: str | Unset = UNSET,
) -> CouponPage:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            discount_type=discount_type,
            duration_type=duration_type,
            page_num=page_num,
            page_size=page_size,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    discount_type: DiscountType | Unset = UNSET,
    duration_type: CouponDurationType | Unset = UNSET,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    x_timestamp: str | Unset = UNSET,
) -> Response[CouponPage | str]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            discount_type=discount_type,
            duration_type=duration_type,
            page_num=page_num,
            page_size=page_size,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    discount_type: DiscountType | Unset = UNSET,
    duration_type: CouponDurationType | Unset = UNSET,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    x_timestamp: str | Unset = UNSET,
) -> CouponPage:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            discount_type=discount_type,
            duration_type=duration_type,
            page_num=page_num,
            page_size=page_size,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
