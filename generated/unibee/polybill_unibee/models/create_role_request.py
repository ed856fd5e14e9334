# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, ListOf, ModelRef
from polybill_runtime.model import Field, Model

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_role_permission import MerchantRolePermission


@define(kw_only=True, eq=False, repr=False)
class CreateRoleRequest(Model):
    """Body of createRole"""

    permissions: list[MerchantRolePermission]
    """What the role may do"""
    role: str
    """Role name"""

    FIELDS = (
        Field("permissions", "permissions", ListOf(ModelRef(_models, "MerchantRolePermission")), required=True),
        Field("role", "role", STR, required=True),
    )
