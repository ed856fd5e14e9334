# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metric_charge_type import MetricChargeType
    from .metric_type import MetricType


@define(kw_only=True, eq=False, repr=False)
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
        Field("chargeType", "charge_type", EnumRef(_models, "MetricChargeType")),
        Field("metricCode", "metric_code", STR),
        Field("metricId", "metric_id", INT),
        Field("metricName", "metric_name", STR),
        Field("metricType", "metric_type", EnumRef(_models, "MetricType")),
        Field("standardAmount", "standard_amount", INT, money=("minor", "number", None)),
        Field("standardStartValue", "standard_start_value", INT),
    )
