# Generated: edit specs/useepay.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, UNSET, Field, ListOf, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Mandate


@model
class MandateList(Model):
    """A page of mandates"""

    has_more: bool | Unset = UNSET
    """True when there are further pages"""
    items: list[Mandate] | Unset = UNSET
    """The mandates"""

    FIELDS = (
        Field("has_more", BOOL),
        Field("items", ListOf(ModelRef(_models, "Mandate"))),
    )
