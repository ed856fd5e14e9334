# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .invoice import Invoice


@define(kw_only=True, eq=False, repr=False)
class InvoiceList(Model):
    """A page of invoices"""

    has_more: bool | Unset = UNSET
    """True when there are further pages"""
    items: list[Invoice] | Unset = UNSET
    """The invoices"""

    FIELDS = (
        Field("has_more", "has_more", BOOL),
        Field("items", "items", ListOf(ModelRef(_models, "Invoice"))),
    )
