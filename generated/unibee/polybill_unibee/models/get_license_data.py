# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .license_ import License
    from .merchant import Merchant


@define(kw_only=True, eq=False, repr=False)
class GetLicenseData(Model):
    """Payload of getLicense"""

    api_rate_limit: int | Unset = UNSET
    """Requests-per-second allowance of the merchant's licence"""
    current_member_count: int | Unset = UNSET
    """Members in use"""
    license_: License | None | Unset = UNSET
    """Licence data"""
    member_limit: int | Unset = UNSET
    """Member seats, -1 unlimited"""
    merchant: Merchant | None | Unset = UNSET
    """Merchant account"""

    FIELDS = (
        Field("APIRateLimit", "api_rate_limit", INT),
        Field("currentMemberCount", "current_member_count", INT),
        Field("license", "license_", OneOf(ModelRef(_models, "License"), NULL)),
        Field("memberLimit", "member_limit", INT),
        Field("merchant", "merchant", OneOf(ModelRef(_models, "Merchant"), NULL)),
    )
