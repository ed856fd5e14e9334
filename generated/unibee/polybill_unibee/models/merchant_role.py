# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_role_permission import MerchantRolePermission


@define(kw_only=True, eq=False, repr=False)
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
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("id", "id", INT),
        Field("merchantId", "merchant_id", INT),
        Field("permissions", "permissions", OneOf(ListOf(ModelRef(_models, "MerchantRolePermission")), NULL)),
        Field("role", "role", STR),
    )
