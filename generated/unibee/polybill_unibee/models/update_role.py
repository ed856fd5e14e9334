# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, STR, Field, ListOf, Model, ModelRef, model

from .. import models as _models

if TYPE_CHECKING:
    from . import MerchantRolePermission


@model
class UpdateRoleRequest(Model):
    """Body of updateRole"""

    id: int
    """Numeric id"""
    permissions: list[MerchantRolePermission]
    """What the role may do"""
    role: str
    """Role name"""

    FIELDS = (
        Field("id", INT, required=True),
        Field("permissions", ListOf(ModelRef(_models, "MerchantRolePermission")), required=True),
        Field("role", STR, required=True),
    )
