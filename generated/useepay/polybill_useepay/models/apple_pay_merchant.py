# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class ApplePayMerchant(Model):
    """Merchant at Apple Pay"""

    merchant_identifier: str | Unset = UNSET
    """Identifier at Apple Pay"""
    merchant_name: str | Unset = UNSET
    """Name that the payer sees"""

    FIELDS = (
        Field("merchant_identifier", "merchant_identifier", STR),
        Field("merchant_name", "merchant_name", STR),
    )
