# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import MerchantRolePermission


@model
class MerchantRole(Model):
    """Merchant role"""

    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    id: int | Unset = UNSET
    """Numeric id"""
    merchant_id: int | Unset = UNSET
    permissions: list[MerchantRolePermission] | None | Unset = UNSET
    """What the role may do"""
    role: str | Unset = UNSET
    """Role name"""

    FIELDS = (
        Field("createTime", INT, time="epoch-s"),
        Field("id", INT),
        Field("merchantId", INT),
        Field("permissions", OneOf(ListOf(ModelRef(_models, "MerchantRolePermission")), NULL)),
        Field("role", STR),
    )
