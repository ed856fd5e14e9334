# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class DeleteMemberTotpDeviceRequest(Model):
    """Body of deleteMemberTotpDevice"""

    device_identity: str | Unset = UNSET
    member_id: int | Unset = UNSET
    """Member who is meant"""

    FIELDS = (
        Field("deviceIdentity", "device_identity", STR),
        Field("memberId", "member_id", INT),
    )
