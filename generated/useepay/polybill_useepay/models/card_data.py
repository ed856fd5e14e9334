# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class CardData(Model):
    """Card to charge"""

    cvc: str | Unset = UNSET
    """Security code"""
    expiry_month: str | Unset = UNSET
    expiry_year: str | Unset = UNSET
    name: str | Unset = UNSET
    """Name on the card"""
    number: str | Unset = UNSET
    """Number of the card"""
    number_type: str | Unset = UNSET
    """Kind of number, such as pan"""

    FIELDS = (
        Field("cvc", "cvc", STR, secret=True),
        Field("expiry_month", "expiry_month", STR),
        Field("expiry_year", "expiry_year", STR),
        Field("name", "name", STR),
        Field("number", "number", STR, secret=True),
        Field("number_type", "number_type", STR),
    )
