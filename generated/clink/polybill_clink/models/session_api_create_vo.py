# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import DATETIME, DECIMAL, STR, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .checkout_ui_mode import CheckoutUiMode


@define(kw_only=True, eq=False, repr=False)
class SessionApiCreateVo(Model):
    """A checkout that was started"""

    customer_id: str | Unset = UNSET
    """Customer id; the customer may have been made by this call"""
    expire_time: datetime.datetime | Unset = UNSET
    """When the checkout ends"""
    merchant_reference_id: str | Unset = UNSET
    """The merchant's reference, as sent"""
    original_amount: Decimal | Unset = UNSET
    """Amount, as sent, major units Amount in major units of originalCurrency."""
    original_currency: str | Unset = UNSET
    """Currency, as sent"""
    return_url: str | Unset = UNSET
    """Return address of an embedded checkout"""
    session_id: str | Unset = UNSET
    """Session id, sess_..."""
    token_value: str | Unset = UNSET
    """Short-lived token of the session; the reading call names it `token`"""
    ui_mode: CheckoutUiMode | Unset = UNSET
    """Hosted or embedded"""
    url: str | Unset = UNSET
    """Address of the hosted page"""

    FIELDS = (
        Field("customerId", "customer_id", STR),
        Field("expireTime", "expire_time", DATETIME),
        Field("merchantReferenceId", "merchant_reference_id", STR),
        Field("originalAmount", "original_amount", DECIMAL, money=("major", "number", "originalCurrency")),
        Field("originalCurrency", "original_currency", STR),
        Field("returnUrl", "return_url", STR),
        Field("sessionId", "session_id", STR),
        Field("tokenValue", "token_value", STR, secret=True),
        Field("uiMode", "ui_mode", EnumRef(_models, "CheckoutUiMode")),
        Field("url", "url", STR),
    )
