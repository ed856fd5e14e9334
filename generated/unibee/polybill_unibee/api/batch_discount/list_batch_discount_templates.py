# Generated: edit specs/unibee.
"""``GET /merchant/discount/batch/template/list``: Page through batch templates

Source: https://docs.unibee.dev/api-reference/batch-discount/get-batch-template-list (read 2026-11-30).
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
    from ...models import (
        BillingType,
        ChangeSortField,
        DiscountStatus,
        DiscountType,
        ListBatchDiscountTemplatesResponse,
        Refusal,
        SortType,
    )

OPERATION: Final = "listBatchDiscountTemplates"
_PARAMETERS: Final = (
    Parameter("discountType", "query", ListOf(EnumRef(_models, "DiscountType"))),
    Parameter("billingType", "query", ListOf(EnumRef(_models, "BillingType"))),
    Parameter("status", "query", ListOf(EnumRef(_models, "DiscountStatus"))),
    Parameter("codePrefix", "query", STR),
    Parameter("searchKey", "query", STR),
    Parameter("currency", "query", STR),
    Parameter("sortField", "query", EnumRef(_models, "ChangeSortField")),
    Parameter("sortType", "query", EnumRef(_models, "SortType")),
    Parameter("page", "query", INT),
    Parameter("count", "query", INT),
    Parameter("createTimeStart", "query", INT),
    Parameter("createTimeEnd", "query", INT),
)
parse_response: Final = ResponseParser[
    "ListBatchDiscountTemplatesResponse | Refusal", "ListBatchDiscountTemplatesResponse"
](
    OPERATION,
    (200, 200, ModelRef(_models, "ListBatchDiscountTemplatesResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    discount_type: list[DiscountType] | Unset = UNSET,
    billing_type: list[BillingType] | Unset = UNSET,
    status: list[DiscountStatus] | Unset = UNSET,
    code_prefix: str | Unset = UNSET,
    search_key: str | Unset = UNSET,
    currency: str | Unset = UNSET,
    sort_field: ChangeSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
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
        "/merchant/discount/batch/template/list",
        (
            (_PARAMETERS[0], discount_type),
            (_PARAMETERS[1], billing_type),
            (_PARAMETERS[2], status),
            (_PARAMETERS[3], code_prefix),
            (_PARAMETERS[4], search_key),
            (_PARAMETERS[5], currency),
            (_PARAMETERS[6], sort_field),
            (_PARAMETERS[7], sort_type),
            (_PARAMETERS[8], page),
            (_PARAMETERS[9], count),
            (_PARAMETERS[10], create_time_start),
            (_PARAMETERS[11], create_time_end),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    discount_type: list[DiscountType] | Unset = UNSET,
    billing_type: list[BillingType] | Unset = UNSET,
    status: list[DiscountStatus] | Unset = UNSET,
    code_prefix: str | Unset = UNSET,
    search_key: str | Unset = UNSET,
    currency: str | Unset = UNSET,
    sort_field: ChangeSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
) -> Response[ListBatchDiscountTemplatesResponse | Refusal]:
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
            billing_type=billing_type,
            status=status,
            code_prefix=code_prefix,
            search_key=search_key,
            currency=currency,
            sort_field=sort_field,
            sort_type=sort_type,
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
    discount_type: list[DiscountType] | Unset = UNSET,
    billing_type: list[BillingType] | Unset = UNSET,
    status: list[DiscountStatus] | Unset = UNSET,
    code_prefix: str | Unset = UNSET,
    search_key: str | Unset = UNSET,
    currency: str | Unset = UNSET,
    sort_field: ChangeSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
) -> ListBatchDiscountTemplatesResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            discount_type=discount_type,
            billing_type=billing_type,
            status=status,
            code_prefix=code_prefix,
            search_key=search_key,
            currency=currency,
            sort_field=sort_field,
            sort_type=sort_type,
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
    discount_type: list[DiscountType] | Unset = UNSET,
    billing_type: list[BillingType] | Unset = UNSET,
    status: list[DiscountStatus] | Unset = UNSET,
    code_prefix: str | Unset = UNSET,
    search_key: str | Unset = UNSET,
    currency: str | Unset = UNSET,
    sort_field: ChangeSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
) -> Response[ListBatchDiscountTemplatesResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            discount_type=discount_type,
            billing_type=billing_type,
            status=status,
            code_prefix=code_prefix,
            search_key=search_key,
            currency=currency,
            sort_field=sort_field,
            sort_type=sort_type,
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
    discount_type: list[DiscountType] | Unset = UNSET,
    billing_type: list[BillingType] | Unset = UNSET,
    status: list[DiscountStatus] | Unset = UNSET,
    code_prefix: str | Unset = UNSET,
    search_key: str | Unset = UNSET,
    currency: str | Unset = UNSET,
    sort_field: ChangeSortField | Unset = UNSET,
    sort_type: SortType | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    create_time_start: int | Unset = UNSET,
    create_time_end: int | Unset = UNSET,
) -> ListBatchDiscountTemplatesResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            discount_type=discount_type,
            billing_type=billing_type,
            status=status,
            code_prefix=code_prefix,
            search_key=search_key,
            currency=currency,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
