# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define

from .._codecs import STR
from .._model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class PlanProductParam(Model):
    """Plan product param"""

    description: str | Unset = UNSET
    """Description text"""
    name: str | Unset = UNSET

    FIELDS = (
        Field("description", "description", STR),
        Field("name", "name", STR),
    )
