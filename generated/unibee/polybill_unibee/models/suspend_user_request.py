# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class SuspendUserRequest(Model):
    """Body of suspendUser"""

    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (Field("userId", "user_id", INT),)
