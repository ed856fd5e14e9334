# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import BOOL
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class Page(Model):
    """Part of a list"""

    has_more: bool | Unset = UNSET
    """True when there are further pages"""

    FIELDS = (Field("has_more", "has_more", BOOL),)
