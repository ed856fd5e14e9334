# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import ValidResult


@model
class ValidateVatNumberData(Model):
    """Payload of validateVatNumber"""

    vat_number_validate: None | ValidResult | Unset = UNSET
    """VAT number check result"""

    FIELDS = (Field("vatNumberValidate", OneOf(ModelRef(_models, "ValidResult"), NULL)),)


@model
class ValidateVatNumberRequest(Model):
    """Body of validateVatNumber"""

    vat_number: str
    """VAT number of the company"""

    FIELDS = (Field("vatNumber", STR, required=True),)


@model
class ValidateVatNumberResponse(Model):
    """Envelope of validateVatNumber"""

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
    data: None | ValidateVatNumberData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ValidateVatNumberData"), NULL)),
    )
