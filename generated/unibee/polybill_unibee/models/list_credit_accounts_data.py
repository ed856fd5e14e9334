# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .credit_account_detail import CreditAccountDetail


@define(kw_only=True, eq=False, repr=False)
class ListCreditAccountsData(Model):
    """Payload of listCreditAccounts"""

    credit_accounts: list[CreditAccountDetail] | None | Unset = UNSET
    """Main credit accounts"""
    total: int | Unset = UNSET
    """Number of matches"""

    FIELDS = (
        Field("creditAccounts", "credit_accounts", OneOf(ListOf(ModelRef(_models, "CreditAccountDetail")), NULL)),
        Field("total", "total", INT),
    )
