# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import InvoiceDetail, InvoiceNewInvoiceItemParam


@model
class UpdateInvoiceData(Model):
    """Payload of updateInvoice"""

    invoice: InvoiceDetail | None | Unset = UNSET
    """Invoice object"""

    FIELDS = (Field("invoice", OneOf(ModelRef(_models, "InvoiceDetail"), NULL)),)


@model
class UpdateInvoiceRequest(Model):
    """Body of updateInvoice"""

    apply_promo_credit: bool | Unset = UNSET
    """Use the customer's promo credit on this invoice Evidence: sdk."""
    apply_promo_credit_amount: int | Unset = UNSET
    """Ceiling of the promo credits to use, a number of credits and no money; a negative one is refused, one above
the balance is cut to the balance, one worth more than the invoice is cut to the invoice. Absent: worked out
from the invoice Evidence: sdk.
"""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    finish: bool | Unset = UNSET
    """True finalises at once and creates the payment link"""
    gateway_id: int | Unset = UNSET
    """Payment gateway id"""
    invoice_id: str
    lines: list[InvoiceNewInvoiceItemParam] | Unset = UNSET
    """Invoice lines"""
    name: str | Unset = UNSET
    tax_percentage: int | Unset = UNSET
    """Tax rate in basis points (1000 = 10 %)"""

    FIELDS = (
        Field("applyPromoCredit", BOOL),
        Field("applyPromoCreditAmount", INT, rules={"minimum": 0}),
        Field("currency", STR),
        Field("finish", BOOL),
        Field("gatewayId", INT, rules={"minimum": 0}),
        Field("invoiceId", STR, required=True),
        Field("lines", ListOf(ModelRef(_models, "InvoiceNewInvoiceItemParam"))),
        Field("name", STR),
        Field("taxPercentage", INT),
    )


@model
class UpdateInvoiceResponse(Model):
    """Envelope of updateInvoice"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code"""
    merchant_id: int | Unset = UNSET
    """Merchant; newer servers only"""
    message: str | Unset = UNSET
    """Reason of a refusal, empty on success"""
    redirect: str | Unset = UNSET
    """Path of the portal after a session error, else empty"""
    request_id: str | Unset = UNSET
    """Id of the request, req..."""
    data: None | UpdateInvoiceData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "UpdateInvoiceData"), NULL)),
    )
