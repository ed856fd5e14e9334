# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import DATETIME, STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .customer_acceptance import CustomerAcceptance


@define(kw_only=True, eq=False, repr=False)
class Mandate(Model):
    """Consent of a customer to later charges"""

    app_id: str | Unset = UNSET
    """Domain or app that made it"""
    create_at: datetime.datetime | Unset = UNSET
    """When it was made"""
    merchant_no: str | Unset = UNSET
    """Merchant number"""
    modify_at: datetime.datetime | Unset = UNSET
    """When it was last changed"""
    api_version: str | Unset = UNSET
    """Version of the API that made it Evidence: sdk."""
    customer_acceptance: CustomerAcceptance | Unset = UNSET
    """When and how the customer agreed"""
    customer_id: str | Unset = UNSET
    id: str | Unset = UNSET
    """Mandate id, man_..."""
    payment_intent_id: str | Unset = UNSET
    """Payment intent that was made with the consent"""

    FIELDS = (
        Field("app_id", "app_id", STR),
        Field("create_at", "create_at", DATETIME),
        Field("merchant_no", "merchant_no", STR),
        Field("modify_at", "modify_at", DATETIME),
        Field("api_version", "api_version", STR),
        Field("customer_acceptance", "customer_acceptance", ModelRef(_models, "CustomerAcceptance")),
        Field("customer_id", "customer_id", STR),
        Field("id", "id", STR),
        Field("payment_intent_id", "payment_intent_id", STR),
    )
