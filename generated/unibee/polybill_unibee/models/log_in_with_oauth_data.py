# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, STR, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_member_detail import MerchantMemberDetail


@define(kw_only=True, eq=False, repr=False)
class LogInWithOauthData(Model):
    """Payload of logInWithOauth"""

    merchant_member: MerchantMemberDetail | None | Unset = UNSET
    """Team member"""
    token: str | Unset = UNSET
    """Portal token of the member"""

    FIELDS = (
        Field("merchantMember", "merchant_member", OneOf(ModelRef(_models, "MerchantMemberDetail"), NULL)),
        Field("token", "token", STR, secret=True),
    )
