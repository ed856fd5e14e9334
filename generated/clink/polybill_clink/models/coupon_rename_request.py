# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class CouponRenameRequest(Model):
    """The new name"""

    new_name: str
    """Name, at most 40 characters"""

    FIELDS = (Field("newName", "new_name", STR, required=True, rules={"maxLength": 40}),)
