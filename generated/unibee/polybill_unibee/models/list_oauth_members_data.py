# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_member_detail import MerchantMemberDetail


@define(kw_only=True, eq=False, repr=False)
class ListOauthMembersData(Model):
    """Payload of listOauthMembers"""

    merchant_members: list[MerchantMemberDetail] | None | Unset = UNSET

    FIELDS = (
        Field("merchantMembers", "merchant_members", OneOf(ListOf(ModelRef(_models, "MerchantMemberDetail")), NULL)),
    )
