# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class AutoRenewal(Model):
    """A renewal that is switched on"""

    device_code: str | Unset = UNSET
    """ICCID of the SIM card Evidence: example."""
    order_no: str | Unset = UNSET
    """Order number Evidence: example."""
    order_period: str | Unset = UNSET
    """Number of periods, as text Evidence: example."""
    package_type: str | Unset = UNSET
    """Kind of plan; the values are not told Evidence: example."""
    partner_code: str | Unset = UNSET
    """Channel (merchant) code Evidence: example."""
    pay_id: str | Unset = UNSET
    """Payment id Evidence: example."""
    service_plan_show_name: str | Unset = UNSET
    """Name of the plan, as shown Evidence: example."""
    subscription_time: str | Unset = UNSET
    """When the renewal was switched on, yyyy.MM.dd Evidence: example."""

    FIELDS = (
        Field("deviceCode", "device_code", STR),
        Field("orderNo", "order_no", STR),
        Field("orderPeriod", "order_period", STR),
        Field("packageType", "package_type", STR),
        Field("partnerCode", "partner_code", STR),
        Field("payId", "pay_id", STR),
        Field("servicePlanShowName", "service_plan_show_name", STR),
        Field("subscriptionTime", "subscription_time", STR),
    )
