# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .invoice import Invoice
    from .search_precision_match_object import SearchPrecisionMatchObject
    from .user_account_detail import UserAccountDetail


@define(kw_only=True, eq=False, repr=False)
class SearchByKeyData(Model):
    """Payload of searchByKey"""

    match_invoice: list[Invoice] | None | Unset = UNSET
    match_user_accounts: list[UserAccountDetail] | None | Unset = UNSET
    precision_match_object: None | SearchPrecisionMatchObject | Unset = UNSET

    FIELDS = (
        Field("matchInvoice", "match_invoice", OneOf(ListOf(ModelRef(_models, "Invoice")), NULL)),
        Field("matchUserAccounts", "match_user_accounts", OneOf(ListOf(ModelRef(_models, "UserAccountDetail")), NULL)),
        Field(
            "precisionMatchObject",
            "precision_match_object",
            OneOf(ModelRef(_models, "SearchPrecisionMatchObject"), NULL),
        ),
    )
