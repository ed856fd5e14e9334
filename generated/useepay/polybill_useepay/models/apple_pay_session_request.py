# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class ApplePaySessionRequest(Model):
    """Shop that wants a session of Apple Pay"""

    display_name: str | Unset = UNSET
    """Name that the payer sees"""
    host: str | Unset = UNSET
    """Domain of the shop"""
    merchant_id: str | Unset = UNSET
    """Merchant number"""
    merchant_identifier: str | Unset = UNSET
    """Identifier at Apple Pay, from the configuration"""
    validation_url: str | Unset = UNSET
    """Address that Apple Pay gave the shop's page"""

    FIELDS = (
        Field("display_name", "display_name", STR),
        Field("host", "host", STR),
        Field("merchant_id", "merchant_id", STR),
        Field("merchant_identifier", "merchant_identifier", STR),
        Field("validationURL", "validation_url", STR),
    )
