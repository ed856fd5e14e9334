# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .credit_note_detail import CreditNoteDetail


@define(kw_only=True, eq=False, repr=False)
class ListCreditNotesData(Model):
    """Payload of listCreditNotes"""

    credit_notes: list[CreditNoteDetail] | None | Unset = UNSET
    """Credit notes (refund invoices)"""
    total: int | Unset = UNSET
    """Number of matches"""

    FIELDS = (
        Field("creditNotes", "credit_notes", OneOf(ListOf(ModelRef(_models, "CreditNoteDetail")), NULL)),
        Field("total", "total", INT),
    )
