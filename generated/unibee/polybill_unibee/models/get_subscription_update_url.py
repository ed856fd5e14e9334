# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, UNSET, Field, Model, Unset, model


@model
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
        Field("cancelUrl", STR),
        Field("email", STR),
        Field("externalUserId", STR),
        Field("planId", INT),
        Field("productId", INT),
        Field("returnUrl", STR),
        Field("userId", INT, rules={"minimum": 0}),
        Field("vatCountryCode", STR),
    )
