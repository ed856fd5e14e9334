# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .invoice_detail import InvoiceDetail


@define(kw_only=True, eq=False, repr=False)
class ListInvoicesData(Model):
    """Payload of listInvoices"""

    invoices: list[InvoiceDetail] | None | Unset = UNSET
    total: int | Unset = UNSET
    """Number of matches"""

    FIELDS = (
        Field("invoices", "invoices", OneOf(ListOf(ModelRef(_models, "InvoiceDetail")), NULL)),
        Field("total", "total", INT),
    )
