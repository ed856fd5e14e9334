# Generated: edit specs/clink.
"""``GET /promotion-code/coupon/{couponId}``: List the promotion codes of a coupon

All of them; the list has no pages.

Source: https://docs.clinkbill.com/api-reference/openapi.json (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    STR,
    TEXT,
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
    from ...models import PromotionCodeList

OPERATION: Final = "listPromotionCodesByCoupon"
_PARAMETERS: Final = (
    Parameter("couponId", "path", STR),
    Parameter("X-Timestamp", "header", STR),
)
parse_response: Final = ResponseParser["PromotionCodeList | str", "PromotionCodeList"](
    OPERATION,
    (200, 200, ModelRef(_models, "PromotionCodeList")),
    (401, 401, TEXT),
)


def get_kwargs(
    coupon_id: str,
    *,
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
        "/promotion-code/coupon/{couponId}",
        (
            (_PARAMETERS[0], coupon_id),
            (_PARAMETERS[1], x_timestamp),
        ),
        invalid=invalid,
    )


def sync_detailed(
    coupon_id: str,
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> Response[PromotionCodeList | str]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            coupon_id=coupon_id,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    coupon_id: str,
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> PromotionCodeList:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            coupon_id=coupon_id,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    coupon_id: str,
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> Response[PromotionCodeList | str]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            coupon_id=coupon_id,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    coupon_id: str,
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> PromotionCodeList:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            coupon_id=coupon_id,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
