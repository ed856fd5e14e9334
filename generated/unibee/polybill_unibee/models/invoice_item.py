# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    BOOL,
    INT,
    NULL,
    STR,
    UNSET,
    EnumRef,
    Field,
    ListOf,
    Model,
    ModelRef,
    OneOf,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import MetricChargeType, MetricType, Plan, USAddress, UserMetricChargeInvoiceItem


@model
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
        Field("amount", INT, money=("minor", "number", "currency")),
        Field("amountExcludingTax", INT, money=("minor", "number", "currency")),
        Field("currency", STR),
        Field("description", STR),
        Field("discountAmount", INT, money=("minor", "number", "currency")),
        Field("discountCode", STR),
        Field("fromAddress", OneOf(ModelRef(_models, "USAddress"), NULL)),
        Field("lineId", STR),
        Field("metricCharge", OneOf(ModelRef(_models, "UserMetricChargeInvoiceItem"), NULL)),
        Field("name", STR),
        Field("nexusAddresses", OneOf(ListOf(ModelRef(_models, "USAddress")), NULL)),
        Field("originAmount", INT, money=("minor", "number", "currency")),
        Field("originUnitAmountExcludeTax", INT, money=("minor", "number", "currency")),
        Field("pdfDescription", STR),
        Field("periodEnd", INT, time="epoch-s"),
        Field("periodStart", INT, time="epoch-s"),
        Field("plan", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("planMetricChargeConfigs", OneOf(ListOf(ModelRef(_models, "InvoiceMetricCharge")), NULL)),
        Field("planMetricLimitConfigs", OneOf(ListOf(ModelRef(_models, "InvoiceMetricLimit")), NULL)),
        Field("proration", BOOL),
        Field("prorationDate", INT, time="epoch-s"),
        Field("prorationScale", INT),
        Field("quantity", INT),
        Field("tax", INT, money=("minor", "number", "currency")),
        Field("taxCode", STR),
        Field("taxPercentage", INT),
        Field("toAddress", OneOf(ModelRef(_models, "USAddress"), NULL)),
        Field("unitAmountExcludingTax", INT, money=("minor", "number", "currency")),
        Field("ustaxAlert", STR),
    )


@model
class InvoiceMetricCharge(Model):
    """Invoice metric charge"""

    charge_type: MetricChargeType | Unset = UNSET
    """0 standard (flat unit price), 1 graduated Evidence: source."""
    metric_code: str | Unset = UNSET
    """Code of the metric, as the merchant chose it"""
    metric_id: int | Unset = UNSET
    metric_name: str | Unset = UNSET
    metric_type: MetricType | Unset = UNSET
    """1 limit metered, 2 charge metered, 3 charge recurring, 4 limit recurring Evidence: source."""
    standard_amount: int | Unset = UNSET
    """Unit price (minor units), standard pricing Amount in minor units of a currency that is given elsewhere."""
    standard_start_value: int | Unset = UNSET
    """Units free before pricing starts"""

    FIELDS = (
        Field("chargeType", EnumRef(_models, "MetricChargeType")),
        Field("metricCode", STR),
        Field("metricId", INT),
        Field("metricName", STR),
        Field("metricType", EnumRef(_models, "MetricType")),
        Field("standardAmount", INT, money=("minor", "number", None)),
        Field("standardStartValue", INT),
    )


@model
class InvoiceMetricLimit(Model):
    """Invoice metric limit"""

    metric_code: str | Unset = UNSET
    """Code of the metric, as the merchant chose it"""
    metric_id: int | Unset = UNSET
    metric_limit: int | Unset = UNSET
    """Limit value"""
    metric_name: str | Unset = UNSET
    metric_type: MetricType | Unset = UNSET
    """1 limit metered, 2 charge metered, 3 charge recurring, 4 limit recurring Evidence: source."""

    FIELDS = (
        Field("metricCode", STR),
        Field("metricId", INT),
        Field("metricLimit", INT),
        Field("metricName", STR),
        Field("metricType", EnumRef(_models, "MetricType")),
    )
