# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, UNSET, Field, ListOf, Model, Unset, model


@model
class ListCreditConfigsRequest(Model):
    """Body of listCreditConfigs"""

    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    types: list[int] | Unset = UNSET
    """Filter, several allowed"""

    FIELDS = (
        Field("currency", STR),
        Field("types", ListOf(INT)),
    )
