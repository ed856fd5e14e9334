# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class ListUserNotesRequest(Model):
    """Body of listUserNotes"""

    count: int | Unset = UNSET
    """Page size"""
    page: int | Unset = UNSET
    """Page index, first page is 0"""
    user_id: int
    """Customer id"""

    FIELDS = (
        Field("count", "count", INT),
        Field("page", "page", INT),
        Field("userId", "user_id", INT, required=True, rules={"minimum": 0}),
    )
