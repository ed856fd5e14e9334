# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, NULL, STR, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .invoice_metric_charge import InvoiceMetricCharge
    from .invoice_metric_limit import InvoiceMetricLimit
    from .plan import Plan
    from .us_address import USAddress
    from .user_metric_charge_invoice_item import UserMetricChargeInvoiceItem


@define(kw_only=True, eq=False, repr=False)
class InvoiceItem(Model):
    """Invoice item"""

    amount: int | Unset = UNSET
    """Money in minor units Amount in minor units of currency."""
    amount_excluding_tax: int | Unset = UNSET
    """Line total before tax (minor units) Amount in minor units of currency."""
    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    description: str | Unset = UNSET
    """Description text"""
    discount_amount: int | Unset = UNSET
    """Discount (minor units) Amount in minor units of currency."""
    discount_code: str | Unset = UNSET
    """Evidence: sdk."""
    from_address: None | USAddress | Unset = UNSET
    """Seller address for US tax Evidence: sdk."""
    line_id: str | Unset = UNSET
    """Evidence: sdk."""
    metric_charge: None | UserMetricChargeInvoiceItem | Unset = UNSET
    """Usage billing behind this line"""
    name: str | Unset = UNSET
    nexus_addresses: list[USAddress] | None | Unset = UNSET
    """US tax nexus addresses Evidence: sdk."""
    origin_amount: int | Unset = UNSET
    """Amount before discounts (minor units) Amount in minor units of currency."""
    origin_unit_amount_exclude_tax: int | Unset = UNSET
    """Unit price before discount and tax (minor units) Amount in minor units of currency."""
    pdf_description: str | Unset = UNSET
    """Description printed on the PDF"""
    period_end: int | Unset = UNSET
    """Period end (unix seconds)"""
    period_start: int | Unset = UNSET
    """Period start (unix seconds)"""
    plan: None | Plan | Unset = UNSET
    """Plan object"""
    plan_metric_charge_configs: list[InvoiceMetricCharge] | None | Unset = UNSET
    """Usage pricing of the plan/add-on Evidence: sdk."""
    plan_metric_limit_configs: list[InvoiceMetricLimit] | None | Unset = UNSET
    """Usage limits of the plan/add-on Evidence: sdk."""
    proration: bool | Unset = UNSET
    """Line is a proration"""
    proration_date: int | Unset = UNSET
    """Unix time from which proration counts Evidence: sdk."""
    proration_scale: int | Unset = UNSET
    """Proration share, scaled integer Evidence: sdk."""
    quantity: int | Unset = UNSET
    """Number of units"""
    tax: int | Unset = UNSET
    """Tax of the line (minor units) Amount in minor units of currency."""
    tax_code: str | Unset = UNSET
    """Tax category of the product Evidence: sdk."""
    tax_percentage: int | Unset = UNSET
    """Tax rate in basis points (1000 = 10 %)"""
    to_address: None | USAddress | Unset = UNSET
    """Customer address for US tax Evidence: sdk."""
    unit_amount_excluding_tax: int | Unset = UNSET
    """Unit price before tax (minor units) Amount in minor units of currency."""
    ustax_alert: str | Unset = UNSET
    """US tax warning Evidence: sdk."""

    FIELDS = (
        Field("amount", "amount", INT, money=("minor", "number", "currency")),
        Field("amountExcludingTax", "amount_excluding_tax", INT, money=("minor", "number", "currency")),
        Field("currency", "currency", STR),
        Field("description", "description", STR),
        Field("discountAmount", "discount_amount", INT, money=("minor", "number", "currency")),
        Field("discountCode", "discount_code", STR),
        Field("fromAddress", "from_address", OneOf(ModelRef(_models, "USAddress"), NULL)),
        Field("lineId", "line_id", STR),
        Field("metricCharge", "metric_charge", OneOf(ModelRef(_models, "UserMetricChargeInvoiceItem"), NULL)),
        Field("name", "name", STR),
        Field("nexusAddresses", "nexus_addresses", OneOf(ListOf(ModelRef(_models, "USAddress")), NULL)),
        Field("originAmount", "origin_amount", INT, money=("minor", "number", "currency")),
        Field(
            "originUnitAmountExcludeTax", "origin_unit_amount_exclude_tax", INT, money=("minor", "number", "currency")
        ),
        Field("pdfDescription", "pdf_description", STR),
        Field("periodEnd", "period_end", INT, time="epoch-s"),
        Field("periodStart", "period_start", INT, time="epoch-s"),
        Field("plan", "plan", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field(
            "planMetricChargeConfigs",
            "plan_metric_charge_configs",
            OneOf(ListOf(ModelRef(_models, "InvoiceMetricCharge")), NULL),
        ),
        Field(
            "planMetricLimitConfigs",
            "plan_metric_limit_configs",
            OneOf(ListOf(ModelRef(_models, "InvoiceMetricLimit")), NULL),
        ),
        Field("proration", "proration", BOOL),
        Field("prorationDate", "proration_date", INT, time="epoch-s"),
        Field("prorationScale", "proration_scale", INT),
        Field("quantity", "quantity", INT),
        Field("tax", "tax", INT, money=("minor", "number", "currency")),
        Field("taxCode", "tax_code", STR),
        Field("taxPercentage", "tax_percentage", INT),
        Field("toAddress", "to_address", OneOf(ModelRef(_models, "USAddress"), NULL)),
        Field("unitAmountExcludingTax", "unit_amount_excluding_tax", INT, money=("minor", "number", "currency")),
        Field("ustaxAlert", "ustax_alert", STR),
    )
