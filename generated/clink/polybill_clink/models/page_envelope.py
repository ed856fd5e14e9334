# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class PageEnvelope(Model):
    """What every page of a list holds besides its rows"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    total: int | Unset = UNSET
    """Number of rows on all pages"""

    FIELDS = (
        Field("code", "code", INT),
        Field("msg", "msg", STR),
        Field("total", "total", INT),
    )
