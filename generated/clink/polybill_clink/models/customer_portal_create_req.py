# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR, ListOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class CustomerPortalCreateReq(Model):
    """Whose portal to open, and with what"""

    customer_id: str
    return_url: str | Unset = UNSET
    """Address behind the link back to the merchant"""
    subscription_update_product_ids: list[str] | Unset = UNSET
    """Products to change to; empty sets no limit, blank or unknown ids are refused"""

    FIELDS = (
        Field("customerId", "customer_id", STR, required=True),
        Field("returnUrl", "return_url", STR),
        Field("subscriptionUpdateProductIds", "subscription_update_product_ids", ListOf(STR)),
    )
