# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``GET /coupon``: List coupons

Source: https://docs.clinkbill.com/api-reference/endpoint/list-coupons (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import INT, STR, EnumRef, ModelRef
from polybill_runtime.errors import RequestInvalid, ResponseUnreadable
from polybill_runtime.media import TEXT
from polybill_runtime.requests import Parameter, make_request
from polybill_runtime.responses import ResponseTable, parse
from polybill_runtime.success import Success
from polybill_runtime.types import UNSET, Response, Unset

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from polybill_runtime.hooks import Invalid, Unreadable

    from ...client import AuthenticatedClient
    from ...models.coupon_duration_type import CouponDurationType
    from ...models.coupon_page import CouponPage
    from ...models.discount_type import DiscountType

OPERATION: Final = "listCoupons"
"""The operationId in the contract."""

_PARAMETERS: Final = (
    Parameter("discountType", "query", EnumRef(_models, "DiscountType")),
    Parameter("durationType", "query", EnumRef(_models, "CouponDurationType")),
    Parameter("pageNum", "query", INT, rules={"minimum": 1}),
    Parameter("pageSize", "query", INT),
    Parameter("X-Timestamp", "header", STR),
)
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 200},), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = (
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
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
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


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> CouponPage | str:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast("CouponPage | str", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable))


def sync_detailed(
    *,
    client: AuthenticatedClient,
    discount_type: DiscountType | Unset = UNSET,
    duration_type: CouponDurationType | Unset = UNSET,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    x_timestamp: str | Unset = UNSET,
) -> Response[CouponPage | str]:
    """Call it and get the answer with status, headers and bytes, a refusal included.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
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
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: CouponPage = client.result(
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
    return _made


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
    _made: CouponPage = await client.result_async(
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
    return _made
