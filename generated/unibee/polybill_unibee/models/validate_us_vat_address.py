# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import USAddress


@model
class ValidateUsVatAddressData(Model):
    """Payload of validateUsVatAddress"""

    addresses: list[USAddress] | None | Unset = UNSET

    FIELDS = (Field("addresses", OneOf(ListOf(ModelRef(_models, "USAddress")), NULL)),)


@model
class ValidateUsVatAddressRequest(Model):
    """Body of validateUsVatAddress"""

    address: USAddress | Unset = UNSET
    """Street address Evidence: sdk."""

    FIELDS = (Field("address", ModelRef(_models, "USAddress")),)


@model
class ValidateUsVatAddressResponse(Model):
    """Envelope of validateUsVatAddress"""

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
    data: None | ValidateUsVatAddressData | Unset = UNSET
    """The payload; empty or null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("merchantId", INT),
        Field("message", STR),
        Field("redirect", STR),
        Field("requestId", STR),
        Field("data", OneOf(ModelRef(_models, "ValidateUsVatAddressData"), NULL)),
    )
