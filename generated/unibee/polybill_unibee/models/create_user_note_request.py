# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class CreateUserNoteRequest(Model):
    """Body of createUserNote"""

    note: str
    """Note text"""
    user_id: int
    """Customer id"""

    FIELDS = (
        Field("note", "note", STR, required=True),
        Field("userId", "user_id", INT, required=True, rules={"minimum": 0}),
    )
