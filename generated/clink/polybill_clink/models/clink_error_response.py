# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import Any

from attrs import define
from polybill_runtime.codecs import ANY, INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class ClinkErrorResponse(Model):
    """Refusal of a webhook management call"""

    code: int | Unset = UNSET
    """Clink's error code; no table of them is known"""
    data: Any | Unset = UNSET
    """Normally null"""
    msg: str | Unset = UNSET
    """What was wrong"""

    FIELDS = (
        Field("code", "code", INT),
        Field("data", "data", ANY),
        Field("msg", "msg", STR),
    )
