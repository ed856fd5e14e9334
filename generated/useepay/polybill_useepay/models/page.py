# Generated: edit specs/useepay.
from __future__ import annotations

from polybill_runtime.schema import BOOL, UNSET, Field, Model, Unset, model


@model
class Page(Model):
    """Part of a list"""

    has_more: bool | Unset = UNSET
    """True when there are further pages"""

    FIELDS = (Field("has_more", BOOL),)
