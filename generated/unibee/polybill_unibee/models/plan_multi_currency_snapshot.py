# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, STR, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .plan_multi_currency_rate import PlanMultiCurrencyRate


@define(kw_only=True, eq=False, repr=False)
class PlanMultiCurrencySnapshot(Model):
    """Plan multi currency snapshot"""

    charge_currency: str | Unset = UNSET
    """Currency the invoice was charged in"""
    rates: list[PlanMultiCurrencyRate] | None | Unset = UNSET
    """Exchange rates"""

    FIELDS = (
        Field("chargeCurrency", "charge_currency", STR),
        Field("rates", "rates", OneOf(ListOf(ModelRef(_models, "PlanMultiCurrencyRate")), NULL)),
    )
