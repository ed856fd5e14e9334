# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .user_account_detail import UserAccountDetail


@define(kw_only=True, eq=False, repr=False)
class ListUsersData(Model):
    """Payload of listUsers"""

    total: int | Unset = UNSET
    """Number of matches"""
    user_accounts: list[UserAccountDetail] | None | Unset = UNSET
    """Customers"""

    FIELDS = (
        Field("total", "total", INT),
        Field("userAccounts", "user_accounts", OneOf(ListOf(ModelRef(_models, "UserAccountDetail")), NULL)),
    )
