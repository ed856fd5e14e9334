# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import BOOL, NULL, STR, ModelRef, OneOf
from .._model import Field, Model
from ..types import UNSET, Unset

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
        Field("plan", "plan", OneOf(ModelRef("plan", "Plan"), NULL)),
        Field("subscription", "subscription", OneOf(ModelRef("subscription", "Subscription"), NULL)),
        Field("version", "version", OneOf(ModelRef("merchant_version", "MerchantVersion"), NULL)),
    )
