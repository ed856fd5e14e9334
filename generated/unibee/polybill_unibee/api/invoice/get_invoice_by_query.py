# Generated: edit specs/unibee.
"""``GET /merchant/invoice/detail``: Show an invoice with its credit notes

Source: https://docs.unibee.dev/api-reference/invoice/invoice-detail (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    STR,
    Invalid,
    ModelRef,
    Parameter,
    RequestInvalid,
    Response,
    ResponseParser,
    make_request,
)

from ... import models as _models
from ..._success import SUCCESS

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models import GetInvoiceResponse, Refusal

OPERATION: Final = "getInvoiceByQuery"
_PARAMETERS: Final = (Parameter("invoiceId", "query", STR, required=True),)
parse_response: Final = ResponseParser["GetInvoiceResponse | Refusal", "GetInvoiceResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "GetInvoiceResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    invoice_id: str,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/invoice/detail",
        ((_PARAMETERS[0], invoice_id),),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    invoice_id: str,
) -> Response[GetInvoiceResponse | Refusal]:
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
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    invoice_id: str,
) -> GetInvoiceResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            invoice_id=invoice_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    invoice_id: str,
) -> Response[GetInvoiceResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            invoice_id=invoice_id,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    invoice_id: str,
) -> GetInvoiceResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            invoice_id=invoice_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
