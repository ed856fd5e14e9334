# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import MerchantMemberDetail, Metadata


@model
class UpdateMemberData(Model):
    """Payload of updateMember"""

    merchant_member: MerchantMemberDetail | None | Unset = UNSET
    """Team member"""

    FIELDS = (Field("merchantMember", OneOf(ModelRef(_models, "MerchantMemberDetail"), NULL)),)


@model
class UpdateMemberRequest(Model):
    """Body of updateMember"""

    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    mobile: str | Unset = UNSET
    """Mobile number"""

    FIELDS = (
        Field("firstName", STR),
        Field("lastName", STR),
        Field("metadata", ModelRef(_models, "Metadata")),
        Field("mobile", STR),
    )


@model
class UpdateMemberResponse(Model):
    """Envelope of updateMember"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code"""
    merchant_id: int | Unset = UNSET
    """Merchant; newer servers only"""
    message: str | Unset = UNSET
    """Reason of a refusal, empty on success"""
    redirect: str | Unset = UNSET
    """Path of the portal after a session error, else empty"""
    request_id: str | Unset = UNSET
    """Id of the request, req..."""
    data: None | UpdateMemberData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "UpdateMemberData"), NULL)),
    )
