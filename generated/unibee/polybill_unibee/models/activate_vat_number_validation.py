# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, UNSET, Field, Model, Unset, model


@model
class ActivateVatNumberValidationRequest(Model):
    """Body of activateVatNumberValidation"""

    company_address: str | Unset = UNSET
    company_name: str | Unset = UNSET
    country_code: str | Unset = UNSET
    """ISO 3166-1 alpha-2 country"""
    history_id: int | Unset = UNSET

    FIELDS = (
        Field("companyAddress", STR),
        Field("companyName", STR),
        Field("countryCode", STR),
        Field("historyId", INT),
    )
