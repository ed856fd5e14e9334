# Generated: edit specs/linksfield.
from __future__ import annotations

from typing import Literal

from polybill_runtime.schema import STR, UNSET, Const, Field, Model, Unset, model


@model
class CreatePartnerOrderRequest(Model):
    """An order that the partner has already been paid for"""

    partner_code: str | Unset = UNSET
    """Channel (merchant) code, such as P012345"""
    sign: str | Unset = UNSET
    """Signature of the request, 32 lower-case hexadecimal digits"""
    version: Literal["3.0"] = "3.0"
    """Version of the protocol"""
    trade_time: str | Unset = UNSET
    """Time of the call, epoch milliseconds as text"""
    device_code: str | Unset = UNSET
    """ICCID of the SIM card Evidence: example."""
    language_code: str | Unset = UNSET
    """Language, such as 0 or 1, or empty; the values are not told Evidence: example."""
    mark: str | Unset = UNSET
    """Code, such as 0; the values are not told Evidence: example."""
    auto_renewal: str | Unset = UNSET
    """Renewal switch, such as 0; the values are not told Evidence: example."""
    order_no: str | Unset = UNSET
    """Order number Evidence: example."""
    order_period: str | Unset = UNSET
    """Number of periods, as text Evidence: example."""
    org_order_id: str | Unset = UNSET
    """Original order id; may be empty Evidence: example."""
    package_code: str | Unset = UNSET
    """Plan code, such as DP20190726001274 Evidence: example."""
    pay_account: str | Unset = UNSET
    """Account that was paid with, such as 1; the values are not told Evidence: example."""
    pay_amount: str | Unset = UNSET
    """Amount that was paid, major units as text, such as 12.36 Amount in major units of payCurrency. Evidence:
example.
"""
    pay_currency: str | Unset = UNSET
    """Currency of the amount, three letters, such as GBP Evidence: example."""
    pay_id: str | Unset = UNSET
    """Payment id Evidence: example."""
    pay_result_date: str | Unset = UNSET
    """When it was paid, yyyy-MM-dd HH:mm:ss; the time zone is not told Evidence: example."""
    pay_rst: str | Unset = UNSET
    """Result of the payment, such as SUCCESS Evidence: example."""
    pay_status: str | Unset = UNSET
    """State of the payment, such as 1; the values are not told Evidence: example."""
    pay_type: str | Unset = UNSET
    """Kind of payment, such as 3; the values are not told Evidence: example."""
    pay_unit: str | Unset = UNSET
    """Unit of the payment; the values are not told Evidence: example."""
    trade_type: str | Unset = UNSET
    """Name of the interface that is called Evidence: inferred."""

    FIELDS = (
        Field("partnerCode", STR, fill="setting:partner_code"),
        Field("sign", STR, fill="signature"),
        Field("version", Const("3.0"), required=True),
        Field("tradeTime", STR, fill="epoch-ms-text"),
        Field("deviceCode", STR),
        Field("languageCode", STR),
        Field("mark", STR),
        Field("autoRenewal", STR),
        Field("orderNo", STR),
        Field("orderPeriod", STR),
        Field("orgOrderId", STR),
        Field("packageCode", STR),
        Field("payAccount", STR),
        Field("payAmount", STR, rules={"format": "decimal"}, money=("major", "string", "payCurrency")),
        Field("payCurrency", STR),
        Field("payId", STR),
        Field("payResultDate", STR),
        Field("payRst", STR),
        Field("payStatus", STR),
        Field("payType", STR),
        Field("payUnit", STR),
        Field("tradeType", STR),
    )
