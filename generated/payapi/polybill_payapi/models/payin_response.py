# Generated: edit specs/payapi.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, INT, NULL, STR, UNSET, Field, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Payin


@model
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
        Field("code", INT),
        Field("livemode", BOOL),
        Field("msg", STR),
        Field("data", OneOf(ModelRef(_models, "Payin"), NULL)),
    )
