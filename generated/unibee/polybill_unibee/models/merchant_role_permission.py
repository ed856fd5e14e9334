# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import NULL, STR, UNSET, Field, ListOf, Model, OneOf, Unset, model


@model
class MerchantRolePermission(Model):
    """Merchant role permission"""

    group: str | Unset = UNSET
    """Permission group name"""
    permissions: list[str] | None | Unset = UNSET
    """What the role may do"""

    FIELDS = (
        Field("group", STR),
        Field("permissions", OneOf(ListOf(STR), NULL)),
    )
