# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .credit_account_detail import CreditAccountDetail
    from .credit_transaction import CreditTransaction


@define(kw_only=True, eq=False, repr=False)
class GetCreditAccountData(Model):
    """Payload of getCreditAccount"""

    credit_account: CreditAccountDetail | None | Unset = UNSET
    """The account that was asked for"""
    credit_transactions: list[CreditTransaction] | None | Unset = UNSET

    FIELDS = (
        Field("creditAccount", "credit_account", OneOf(ModelRef(_models, "CreditAccountDetail"), NULL)),
        Field("creditTransactions", "credit_transactions", OneOf(ListOf(ModelRef(_models, "CreditTransaction")), NULL)),
    )
