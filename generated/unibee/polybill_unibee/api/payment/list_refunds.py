# Generated: edit specs/unibee.
"""``GET /merchant/payment/refund/list``: List refunds

V1.8.0 returns data only with paymentId (refused when empty) and has no paging parameters.

Source: https://docs.unibee.dev/api-reference/payment/get-payment-refund-list (read 2026-11-30).
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
    from ...models import ListRefundsResponse, RefundStatus, Refusal

OPERATION: Final = "listRefunds"
_PARAMETERS: Final = (
    Parameter("paymentId", "query", STR, required=True),
    Parameter("status", "query", EnumRef(_models, "RefundStatus")),
    Parameter("gatewayId", "query", INT, rules={"minimum": 0}),
    Parameter("userId", "query", INT, rules={"minimum": 0}),
    Parameter("email", "query", STR),
    Parameter("currency", "query", STR),
)
parse_response: Final = ResponseParser["ListRefundsResponse | Refusal", "ListRefundsResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "ListRefundsResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    payment_id: str,
    status: RefundStatus | Unset = UNSET,
    gateway_id: int | Unset = UNSET,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    currency: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/payment/refund/list",
        (
            (_PARAMETERS[0], payment_id),
            (_PARAMETERS[1], status),
            (_PARAMETERS[2], gateway_id),
            (_PARAMETERS[3], user_id),
            (_PARAMETERS[4], email),
            (_PARAMETERS[5], currency),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    payment_id: str,
    status: RefundStatus | Unset = UNSET,
    gateway_id: int | Unset = UNSET,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    currency: str | Unset = UNSET,
) -> Response[ListRefundsResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            payment_id=payment_id,
            status=status,
            gateway_id=gateway_id,
            user_id=user_id,
            email=email,
            currency=currency,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    payment_id: str,
    status: RefundStatus | Unset = UNSET,
    gateway_id: int | Unset = UNSET,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    currency: str | Unset = UNSET,
) -> ListRefundsResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            payment_id=payment_id,
            status=status,
            gateway_id=gateway_id,
            user_id=user_id,
            email=email,
            currency=currency,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    payment_id: str,
    status: RefundStatus | Unset = UNSET,
    gateway_id: int | Unset = UNSET,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    currency: str | Unset = UNSET,
) -> Response[ListRefundsResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            payment_id=payment_id,
            status=status,
            gateway_id=gateway_id,
            user_id=user_id,
            email=email,
            currency=currency,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    payment_id: str,
    status: RefundStatus | Unset = UNSET,
    gateway_id: int | Unset = UNSET,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    currency: str | Unset = UNSET,
) -> ListRefundsResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            payment_id=payment_id,
            status=status,
            gateway_id=gateway_id,
            user_id=user_id,
            email=email,
            currency=currency,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
