# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from decimal import Decimal

from attrs import define
from polybill_runtime.codecs import DECIMAL, STR
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class OrderAccountResponseDataVo(Model):
    """The merchant's account of a customer"""

    amount: Decimal
    """amountTotal of the order, major units Amount in major units of currency."""
    currency: str
    """paymentCurrency of the order"""
    customer_email: str
    """customerEmail of the order; has to be the same"""
    user_id: str
    """The merchant's own user id"""
    web_site: str
    """The merchant's site, with its scheme"""

    FIELDS = (
        Field("amount", "amount", DECIMAL, required=True, money=("major", "number", "currency")),
        Field("currency", "currency", STR, required=True),
        Field("customerEmail", "customer_email", STR, required=True),
        Field("userId", "user_id", STR, required=True),
        Field("webSite", "web_site", STR, required=True, rules={"pattern": "^https?://"}),
    )
