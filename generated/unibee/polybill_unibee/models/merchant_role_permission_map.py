# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define

from .._codecs import ModelRef
from .._model import Model


@define(kw_only=True, eq=False, repr=False)
class MerchantRolePermissionMap(Model):
    """Merchant role permission by name"""

    FIELDS = ()
    EXTRA = ModelRef("merchant_role_permission", "MerchantRolePermission")
