# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .update_checkout_data import UpdateCheckoutData


@define(kw_only=True, eq=False, repr=False)
class UpdateCheckoutResponse(Model):
    """Envelope of updateCheckout"""

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
    data: None | UpdateCheckoutData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", "code", INT),
        Field("merchantId", "merchant_id", INT),
        Field("message", "message", STR),
        Field("redirect", "redirect", STR),
        Field("requestId", "request_id", STR),
        Field("data", "data", OneOf(ModelRef(_models, "UpdateCheckoutData"), NULL)),
    )
