# Generated: edit specs/clink.
"""``PUT /coupon/{couponId}/name``: Rename a coupon

Source: https://docs.clinkbill.com/api-reference/endpoint/rename-coupon (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    STR,
    TEXT,
    UNSET,
    Body,
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
    from ...models import CouponRenameRequest, Envelope

OPERATION: Final = "updateCouponName"
_PARAMETERS: Final = (
    Parameter("couponId", "path", STR),
    Parameter("X-Timestamp", "header", STR),
)
BODY: Final = Body("application/json", ModelRef(_models, "CouponRenameRequest"), required=True)
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 200},), code="/code")
parse_response: Final = ResponseParser["Envelope | str", "Envelope"](
    OPERATION,
    (200, 200, ModelRef(_models, "Envelope")),
    (401, 401, TEXT),
)


def get_kwargs(
    coupon_id: str,
    *,
    body: CouponRenameRequest,
    x_timestamp: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "put",
        "/coupon/{couponId}/name",
        (
            (_PARAMETERS[0], coupon_id),
            (_PARAMETERS[1], x_timestamp),
        ),
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    coupon_id: str,
    *,
    client: AuthenticatedClient,
    body: CouponRenameRequest,
    x_timestamp: str | Unset = UNSET,
) -> Response[Envelope | str]:
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
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    coupon_id: str,
    *,
    client: AuthenticatedClient,
    body: CouponRenameRequest,
    x_timestamp: str | Unset = UNSET,
) -> Envelope:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            coupon_id=coupon_id,
            body=body,
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
    body: CouponRenameRequest,
    x_timestamp: str | Unset = UNSET,
) -> Response[Envelope | str]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            coupon_id=coupon_id,
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    coupon_id: str,
    *,
    client: AuthenticatedClient,
    body: CouponRenameRequest,
    x_timestamp: str | Unset = UNSET,
) -> Envelope:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            coupon_id=coupon_id,
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
