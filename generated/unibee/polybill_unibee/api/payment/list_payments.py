# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``GET /merchant/payment/list``: Page through payments

SortField: user_id, create_time or status; default page size 20.

Source: https://docs.unibee.dev/api-reference/payment/get-payment-list (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import INT, STR, EnumRef, ModelRef
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
    from ...models.list_payments_response import ListPaymentsResponse
    from ...models.payment_sort_field import PaymentSortField
    from ...models.payment_status import PaymentStatus
    from ...models.refusal import Refusal
    from ...models.sort_type import SortType

OPERATION: Final = "listPayments"
"""The operationId in the contract."""

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
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 0},), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = (
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
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
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


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> ListPaymentsResponse | Refusal:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast(
        "ListPaymentsResponse | Refusal", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable)
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
    """Call it and get the answer with status, headers and bytes, a refusal included.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
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
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: ListPaymentsResponse = client.result(
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
    return _made


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
    _made: ListPaymentsResponse = await client.result_async(
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
    return _made
