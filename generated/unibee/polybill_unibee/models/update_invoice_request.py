# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, STR, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .invoice_new_invoice_item_param import InvoiceNewInvoiceItemParam


@define(kw_only=True, eq=False, repr=False)
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
        Field("applyPromoCredit", "apply_promo_credit", BOOL),
        Field("applyPromoCreditAmount", "apply_promo_credit_amount", INT, rules={"minimum": 0}),
        Field("currency", "currency", STR),
        Field("finish", "finish", BOOL),
        Field("gatewayId", "gateway_id", INT, rules={"minimum": 0}),
        Field("invoiceId", "invoice_id", STR, required=True),
        Field("lines", "lines", ListOf(ModelRef(_models, "InvoiceNewInvoiceItemParam"))),
        Field("name", "name", STR),
        Field("taxPercentage", "tax_percentage", INT),
    )
