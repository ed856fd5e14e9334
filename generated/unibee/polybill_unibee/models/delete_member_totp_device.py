# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import MerchantMemberDevice


@model
class DeleteMemberTotpDeviceData(Model):
    """Payload of deleteMemberTotpDevice"""

    device_list: list[MerchantMemberDevice] | None | Unset = UNSET
    """Devices of the member"""

    FIELDS = (Field("deviceList", OneOf(ListOf(ModelRef(_models, "MerchantMemberDevice")), NULL)),)


@model
class DeleteMemberTotpDeviceRequest(Model):
    """Body of deleteMemberTotpDevice"""

    device_identity: str | Unset = UNSET
    member_id: int | Unset = UNSET
    """Member who is meant"""

    FIELDS = (
        Field("deviceIdentity", STR),
        Field("memberId", INT),
    )


@model
class DeleteMemberTotpDeviceResponse(Model):
    """Envelope of deleteMemberTotpDevice"""

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
    data: DeleteMemberTotpDeviceData | None | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "DeleteMemberTotpDeviceData"), NULL)),
    )
