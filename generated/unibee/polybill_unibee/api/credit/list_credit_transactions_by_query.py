# Generated: edit specs/unibee.
"""``GET /merchant/credit/credit_transaction_list``: Page through credit movements

Source: https://docs.unibee.dev/api-reference/credit/get-credit-transaction-list (read 2026-11-30).
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
    from ...models import CreditAccountType, CreditSortField, ListCreditTransactionsResponse, Refusal, SortType

OPERATION: Final = "listCreditTransactionsByQuery"
_PARAMETERS: Final = (
    Parameter("accountType", "query", EnumRef(_models, "CreditAccountType"), required=True),
    Parameter("userId", "query", INT),
    Parameter("email", "query", STR),
    Parameter("currency", "query", STR),
    Parameter("sortField", "query", EnumRef(_models, "CreditSortField")),
    Parameter("sortType", "query", EnumRef(_models, "SortType")),
    Parameter("transactionTypes", "query", ListOf(INT)),
    Parameter("page", "query", INT),
    Parameter("count", "query", INT),
    Parameter("createTimeStart", "query", INT),
    Parameter("createTimeEnd", "query", INT),
)
parse_response: Final = ResponseParser["ListCreditTransactionsResponse | Refusal", "ListCreditTransactionsResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "ListCreditTransactionsResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    account_type: CreditAccountType,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    currency: str | Unset = UNSET,
    sort_field: CreditSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    transaction_types: list[int] | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/credit/credit_transaction_list",
        (
            (_PARAMETERS[0], account_type),
            (_PARAMETERS[1], user_id),
            (_PARAMETERS[2], email),
            (_PARAMETERS[3], currency),
            (_PARAMETERS[4], sort_field),
            (_PARAMETERS[5], sort_type),
            (_PARAMETERS[6], transaction_types),
            (_PARAMETERS[7], page),
            (_PARAMETERS[8], count),
            (_PARAMETERS[9], create_time_start),
            (_PARAMETERS[10], create_time_end),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    account_type: CreditAccountType,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    currency: str | Unset = UNSET,
    sort_field: CreditSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    transaction_types: list[int] | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
) -> Response[ListCreditTransactionsResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            account_type=account_type,
            user_id=user_id,
            email=email,
            currency=currency,
            sort_field=sort_field,
            sort_type=sort_type,
            transaction_types=transaction_types,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    account_type: CreditAccountType,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    currency: str | Unset = UNSET,
    sort_field: CreditSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    transaction_types: list[int] | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
) -> ListCreditTransactionsResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            account_type=account_type,
            user_id=user_id,
            email=email,
            currency=currency,
            sort_field=sort_field,
            sort_type=sort_type,
            transaction_types=transaction_types,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    account_type: CreditAccountType,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    currency: str | Unset = UNSET,
    sort_field: CreditSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    transaction_types: list[int] | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
) -> Response[ListCreditTransactionsResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            account_type=account_type,
            user_id=user_id,
            email=email,
            currency=currency,
            sort_field=sort_field,
            sort_type=sort_type,
            transaction_types=transaction_types,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    account_type: CreditAccountType,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    currency: str | Unset = UNSET,
    sort_field: CreditSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    transaction_types: list[int] | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
) -> ListCreditTransactionsResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            account_type=account_type,
            user_id=user_id,
            email=email,
            currency=currency,
            sort_field=sort_field,
            sort_type=sort_type,
            transaction_types=transaction_types,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
