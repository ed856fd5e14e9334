# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR, ListOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class ListCreditConfigsRequest(Model):
    """Body of listCreditConfigs"""

    currency: str | Unset = UNSET
    """ISO 4217 currency code, upper case"""
    types: list[int] | Unset = UNSET
    """Filter, several allowed"""

    FIELDS = (
        Field("currency", "currency", STR),
        Field("types", "types", ListOf(INT)),
    )
