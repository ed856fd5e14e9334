# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .customer import Customer


@define(kw_only=True, eq=False, repr=False)
class CustomerList(Model):
    """A page of customers"""

    has_more: bool | Unset = UNSET
    """True when there are further pages"""
    items: list[Customer] | Unset = UNSET
    """The customers"""

    FIELDS = (
        Field("has_more", "has_more", BOOL),
        Field("items", "items", ListOf(ModelRef(_models, "Customer"))),
    )
