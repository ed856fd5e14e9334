# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .apple_pay_merchant import ApplePayMerchant


@define(kw_only=True, eq=False, repr=False)
class ApplePayConfiguration(Model):
    """What to ask Apple Pay for"""

    allowed_card_auth_methods: list[str] | Unset = UNSET
    """Ways to authenticate, such as supports3DS, supportsDebit, supportsCredit"""
    allowed_card_networks: list[str] | Unset = UNSET
    """Card networks, such as visa, masterCard, discover, amex"""
    configuration: ApplePayMerchant | Unset = UNSET
    """Merchant at Apple Pay Evidence: sdk."""

    FIELDS = (
        Field("allowed_card_auth_methods", "allowed_card_auth_methods", ListOf(STR)),
        Field("allowed_card_networks", "allowed_card_networks", ListOf(STR)),
        Field("configuration", "configuration", ModelRef(_models, "ApplePayMerchant")),
    )
