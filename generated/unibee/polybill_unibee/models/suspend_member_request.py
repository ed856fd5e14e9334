# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class SuspendMemberRequest(Model):
    """Body of suspendMember"""

    member_id: int | Unset = UNSET
    """Member who is meant"""

    FIELDS = (Field("memberId", "member_id", INT),)
