# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import BOOL, INT, NULL, STR, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class CustomerDeletedResponse(Model):
    """Envelope of a deletion"""

    code: int | Unset = UNSET
    """0 on success, otherwise an error code of ten digits"""
    livemode: bool | Unset = UNSET
    """True for live data, false for test data"""
    msg: str | Unset = UNSET
    """Reason of a refusal"""
    data: bool | None | Unset = UNSET
    """True when it was deleted"""

    FIELDS = (
        Field("code", "code", INT),
        Field("livemode", "livemode", BOOL),
        Field("msg", "msg", STR),
        Field("data", "data", OneOf(BOOL, NULL)),
    )
