# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, NULL, STR, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_version import MerchantVersion
    from .plan import Plan
    from .subscription import Subscription


@define(kw_only=True, eq=False, repr=False)
class License(Model):
    """License"""

    is_paid: bool | Unset = UNSET
    """Paid flag"""
    license_: str | Unset = UNSET
    """Licence data"""
    owner_email: str | Unset = UNSET
    """Owner e-mail"""
    plan: None | Plan | Unset = UNSET
    """Plan object"""
    subscription: None | Subscription | Unset = UNSET
    """Subscription object"""
    version: MerchantVersion | None | Unset = UNSET

    FIELDS = (
        Field("isPaid", "is_paid", BOOL),
        Field("license", "license_", STR),
        Field("ownerEmail", "owner_email", STR),
        Field("plan", "plan", OneOf(ModelRef(_models, "Plan"), NULL)),
        Field("subscription", "subscription", OneOf(ModelRef(_models, "Subscription"), NULL)),
        Field("version", "version", OneOf(ModelRef(_models, "MerchantVersion"), NULL)),
    )
