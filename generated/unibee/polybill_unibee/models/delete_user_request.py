# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import BOOL, INT
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class DeleteUserRequest(Model):
    """Body of deleteUser"""

    force_delete: bool | Unset = UNSET
    """Cancel live subscriptions first, then delete"""
    user_id: int
    """Customer id"""

    FIELDS = (
        Field("forceDelete", "force_delete", BOOL),
        Field("userId", "user_id", INT, required=True),
    )
