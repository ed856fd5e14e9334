# Generated: edit specs/unibee.
"""``GET /merchant/payment/list``: Page through payments

SortField: user_id, create_time or status; default page size 20.

Source: https://docs.unibee.dev/api-reference/payment/get-payment-list (read 2026-11-30).
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
    from ...models import ListPaymentsResponse, PaymentSortField, PaymentStatus, Refusal, SortType

OPERATION: Final = "listPayments"
_PARAMETERS: Final = (
    Parameter("gatewayId", "query", INT, rules={"minimum": 0}),
    Parameter("userId", "query", INT, rules={"minimum": 0}),
    Parameter("email", "query", STR),
    Parameter("status", "query", EnumRef(_models, "PaymentStatus")),
    Parameter("currency", "query", STR),
    Parameter("countryCode", "query", STR),
    Parameter("sortField", "query", EnumRef(_models, "PaymentSortField")),
    Parameter("sortType", "query", EnumRef(_models, "SortType")),
    Parameter("page", "query", INT),
    Parameter("count", "query", INT),
)
parse_response: Final = ResponseParser["ListPaymentsResponse | Refusal", "ListPaymentsResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "ListPaymentsResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    gateway_id: int | Unset = UNSET,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    status: PaymentStatus | Unset = UNSET,
    currency: str | Unset = UNSET,
    country_code: str | Unset = UNSET,
    sort_field: PaymentSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
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
        "/merchant/payment/list",
        (
            (_PARAMETERS[0], gateway_id),
            (_PARAMETERS[1], user_id),
            (_PARAMETERS[2], email),
            (_PARAMETERS[3], status),
            (_PARAMETERS[4], currency),
            (_PARAMETERS[5], country_code),
            (_PARAMETERS[6], sort_field),
            (_PARAMETERS[7], sort_type),
            (_PARAMETERS[8], page),
            (_PARAMETERS[9], count),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    gateway_id: int | Unset = UNSET,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    status: PaymentStatus | Unset = UNSET,
    currency: str | Unset = UNSET,
    country_code: str | Unset = UNSET,
    sort_field: PaymentSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Response[ListPaymentsResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            gateway_id=gateway_id,
            user_id=user_id,
            email=email,
            status=status,
            currency=currency,
            country_code=country_code,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    gateway_id: int | Unset = UNSET,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    status: PaymentStatus | Unset = UNSET,
    currency: str | Unset = UNSET,
    country_code: str | Unset = UNSET,
    sort_field: PaymentSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> ListPaymentsResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            gateway_id=gateway_id,
            user_id=user_id,
            email=email,
            status=status,
            currency=currency,
            country_code=country_code,
            sort_field=sort_field,
            sort_type=sort_type,
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
    gateway_id: int | Unset = UNSET,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    status: PaymentStatus | Unset = UNSET,
    currency: str | Unset = UNSET,
    country_code: str | Unset = UNSET,
    sort_field: PaymentSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Response[ListPaymentsResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            gateway_id=gateway_id,
            user_id=user_id,
            email=email,
            status=status,
            currency=currency,
            country_code=country_code,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    gateway_id: int | Unset = UNSET,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    status: PaymentStatus | Unset = UNSET,
    currency: str | Unset = UNSET,
    country_code: str | Unset = UNSET,
    sort_field: PaymentSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> ListPaymentsResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            gateway_id=gateway_id,
            user_id=user_id,
            email=email,
            status=status,
            currency=currency,
            country_code=country_code,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
