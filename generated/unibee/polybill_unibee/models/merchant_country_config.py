# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class MerchantCountryConfig(Model):
    """Merchant country config"""

    country_code: str | Unset = UNSET
    """ISO 3166-1 alpha-2 country"""
    merchant_id: int | Unset = UNSET
    name: str | Unset = UNSET

    FIELDS = (
        Field("countryCode", "country_code", STR),
        Field("merchantId", "merchant_id", INT),
        Field("name", "name", STR),
    )
