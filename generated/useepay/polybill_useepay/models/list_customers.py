# Generated: edit specs/useepay.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, UNSET, Field, ListOf, Model, ModelRef, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import Customer


@model
class CustomerList(Model):
    """A page of customers"""

    has_more: bool | Unset = UNSET
    """True when there are further pages"""
    items: list[Customer] | Unset = UNSET
    """The customers"""

    FIELDS = (
        Field("has_more", BOOL),
        Field("items", ListOf(ModelRef(_models, "Customer"))),
    )
