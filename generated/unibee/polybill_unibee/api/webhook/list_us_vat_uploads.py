# Generated: edit specs/unibee.
"""``GET /merchant/vat/us_vat_upload_history_list``: Page through US tax uploads

Source: https://docs.unibee.dev/api-reference/webhook/get-us-vat-upload-history-list (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    INT,
    STR,
    UNSET,
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
    from ...models import ListUsVatUploadsResponse, Refusal

OPERATION: Final = "listUsVatUploads"
_PARAMETERS: Final = (
    Parameter("invoiceId", "query", STR),
    Parameter("gatewayName", "query", STR),
    Parameter("uploadType", "query", ListOf(STR)),
    Parameter("page", "query", INT),
    Parameter("count", "query", INT),
)
parse_response: Final = ResponseParser["ListUsVatUploadsResponse | Refusal", "ListUsVatUploadsResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "ListUsVatUploadsResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    invoice_id: str | Unset = UNSET,
    gateway_name: str | Unset = UNSET,
    upload_type: list[str] | Unset = UNSET,
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
        "/merchant/vat/us_vat_upload_history_list",
        (
            (_PARAMETERS[0], invoice_id),
            (_PARAMETERS[1], gateway_name),
            (_PARAMETERS[2], upload_type),
            (_PARAMETERS[3], page),
            (_PARAMETERS[4], count),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    invoice_id: str | Unset = UNSET,
    gateway_name: str | Unset = UNSET,
    upload_type: list[str] | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Response[ListUsVatUploadsResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            invoice_id=invoice_id,
            gateway_name=gateway_name,
            upload_type=upload_type,
            page=page,
            count=count,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    invoice_id: str | Unset = UNSET,
    gateway_name: str | Unset = UNSET,
    upload_type: list[str] | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> ListUsVatUploadsResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            invoice_id=invoice_id,
            gateway_name=gateway_name,
            upload_type=upload_type,
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
    invoice_id: str | Unset = UNSET,
    gateway_name: str | Unset = UNSET,
    upload_type: list[str] | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Response[ListUsVatUploadsResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            invoice_id=invoice_id,
            gateway_name=gateway_name,
            upload_type=upload_type,
            page=page,
            count=count,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    invoice_id: str | Unset = UNSET,
    gateway_name: str | Unset = UNSET,
    upload_type: list[str] | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> ListUsVatUploadsResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            invoice_id=invoice_id,
            gateway_name=gateway_name,
            upload_type=upload_type,
            page=page,
            count=count,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
