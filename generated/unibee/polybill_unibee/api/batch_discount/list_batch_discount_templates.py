# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``GET /merchant/discount/batch/template/list``: Page through batch templates

Source: https://docs.unibee.dev/api-reference/batch-discount/get-batch-template-list (read 2026-11-30).
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
    from ...models.billing_type import BillingType
    from ...models.change_sort_field import ChangeSortField
    from ...models.discount_status import DiscountStatus
    from ...models.discount_type import DiscountType
    from ...models.list_batch_discount_templates_response import (
        ListBatchDiscountTemplatesResponse,
    )
    from ...models.refusal import Refusal
    from ...models.sort_type import SortType

OPERATION: Final = "listBatchDiscountTemplates"
"""The operationId in the contract."""

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
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 0},), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = (
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
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
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


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> ListBatchDiscountTemplatesResponse | Refusal:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast(
        "ListBatchDiscountTemplatesResponse | Refusal",
        parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable),
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
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: ListBatchDiscountTemplatesResponse = client.result(
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
    return _made


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
    _made: ListBatchDiscountTemplatesResponse = await client.result_async(
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
    return _made
