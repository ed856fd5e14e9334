# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .apple_pay_configuration import ApplePayConfiguration
    from .google_pay_configuration import GooglePayConfiguration


@define(kw_only=True, eq=False, repr=False)
class PaymentMethodConfiguration(Model):
    """Wallets that a shop can offer"""

    app_id: str | Unset = UNSET
    """Domain or app"""
    apple_pay: ApplePayConfiguration | Unset = UNSET
    """What to ask Apple Pay for Evidence: sdk."""
    domain: str | Unset = UNSET
    """Domain of the shop"""
    google_pay: GooglePayConfiguration | Unset = UNSET
    """What to ask Google Pay for Evidence: sdk."""
    merchant_no: str | Unset = UNSET
    """Merchant number"""

    FIELDS = (
        Field("appId", "app_id", STR),
        Field("apple_pay", "apple_pay", ModelRef(_models, "ApplePayConfiguration")),
        Field("domain", "domain", STR),
        Field("google_pay", "google_pay", ModelRef(_models, "GooglePayConfiguration")),
        Field("merchantNo", "merchant_no", STR),
    )
