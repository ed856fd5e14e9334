# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class ValidateVatNumberRequest(Model):
    """Body of validateVatNumber"""

    vat_number: str
    """VAT number of the company"""

    FIELDS = (Field("vatNumber", "vat_number", STR, required=True),)
