# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, NULL, STR, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .payin import Payin


@define(kw_only=True, eq=False, repr=False)
class PayinResponse(Model):
    """Envelope of a payment"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code of ten digits"""
    livemode: bool | Unset = UNSET
    """True for live data, false for test data"""
    msg: str | Unset = UNSET
    """Reason of a refusal"""
    data: None | Payin | Unset = UNSET
    """The payment"""

    FIELDS = (
        Field("code", "code", INT),
        Field("livemode", "livemode", BOOL),
        Field("msg", "msg", STR),
        Field("data", "data", OneOf(ModelRef(_models, "Payin"), NULL)),
    )
