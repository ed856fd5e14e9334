# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, NULL, STR, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .balance import Balance


@define(kw_only=True, eq=False, repr=False)
class BalancesResponse(Model):
    """Envelope of the balances"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code of ten digits"""
    livemode: bool | Unset = UNSET
    """True for live data, false for test data"""
    msg: str | Unset = UNSET
    """Reason of a refusal"""
    data: list[Balance] | None | Unset = UNSET
    """One for each currency"""

    FIELDS = (
        Field("code", "code", INT),
        Field("livemode", "livemode", BOOL),
        Field("msg", "msg", STR),
        Field("data", "data", OneOf(ListOf(ModelRef(_models, "Balance")), NULL)),
    )
