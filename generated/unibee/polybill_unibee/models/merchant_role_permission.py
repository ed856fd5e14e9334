# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import NULL, STR, ListOf, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class MerchantRolePermission(Model):
    """Merchant role permission"""

    group: str | Unset = UNSET
    """Permission group name"""
    permissions: list[str] | None | Unset = UNSET
    """What the role may do"""

    FIELDS = (
        Field("group", "group", STR),
        Field("permissions", "permissions", OneOf(ListOf(STR), NULL)),
    )
