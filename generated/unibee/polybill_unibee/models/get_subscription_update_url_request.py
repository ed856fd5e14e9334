# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class GetSubscriptionUpdateUrlRequest(Model):
    """Body of getSubscriptionUpdateUrl"""

    cancel_url: str | Unset = UNSET
    """Where the customer returns after cancelling or failing payment"""
    email: str | Unset = UNSET
    """E-mail address"""
    external_user_id: str | Unset = UNSET
    """Caller's user id"""
    plan_id: int | Unset = UNSET
    product_id: int | Unset = UNSET
    """Product id; 0/absent means the default product"""
    return_url: str | Unset = UNSET
    """Where the customer returns afterwards"""
    user_id: int | Unset = UNSET
    """Customer id"""
    vat_country_code: str | Unset = UNSET
    """Country used for VAT"""

    FIELDS = (
        Field("cancelUrl", "cancel_url", STR),
        Field("email", "email", STR),
        Field("externalUserId", "external_user_id", STR),
        Field("planId", "plan_id", INT),
        Field("productId", "product_id", INT),
        Field("returnUrl", "return_url", STR),
        Field("userId", "user_id", INT, rules={"minimum": 0}),
        Field("vatCountryCode", "vat_country_code", STR),
    )
