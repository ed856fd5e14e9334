# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import BOOL, NULL, STR, ListOf, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class GatewayPaymentType(Model):
    """Gateway payment type"""

    auto_charge: bool | Unset = UNSET
    category: str | Unset = UNSET
    """Category label"""
    country_name: str | Unset = UNSET
    name: str | Unset = UNSET
    payment_type: str | Unset = UNSET
    """Payment type label"""
    support_currencies: list[str] | None | Unset = UNSET
    """Currencies supported"""

    FIELDS = (
        Field("autoCharge", "auto_charge", BOOL),
        Field("category", "category", STR),
        Field("countryName", "country_name", STR),
        Field("name", "name", STR),
        Field("paymentType", "payment_type", STR),
        Field("supportCurrencies", "support_currencies", OneOf(ListOf(STR), NULL)),
    )
