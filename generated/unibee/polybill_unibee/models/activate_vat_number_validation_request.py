# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class ActivateVatNumberValidationRequest(Model):
    """Body of activateVatNumberValidation"""

    company_address: str | Unset = UNSET
    company_name: str | Unset = UNSET
    country_code: str | Unset = UNSET
    """ISO 3166-1 alpha-2 country"""
    history_id: int | Unset = UNSET

    FIELDS = (
        Field("companyAddress", "company_address", STR),
        Field("companyName", "company_name", STR),
        Field("countryCode", "country_code", STR),
        Field("historyId", "history_id", INT),
    )
