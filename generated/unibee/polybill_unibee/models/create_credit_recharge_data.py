# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, NULL, STR, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .credit_account import CreditAccount
    from .credit_recharge import CreditRecharge
    from .gateway import Gateway
    from .invoice import Invoice
    from .merchant import Merchant
    from .payment import Payment
    from .user_account import UserAccount


@define(kw_only=True, eq=False, repr=False)
class CreateCreditRechargeData(Model):
    """Payload of createCreditRecharge"""

    credit_account: CreditAccount | None | Unset = UNSET
    """Credit account used"""
    credit_recharge: CreditRecharge | None | Unset = UNSET
    gateway: Gateway | None | Unset = UNSET
    """Payment gateway object"""
    invoice: Invoice | None | Unset = UNSET
    """Invoice object"""
    link: str | Unset = UNSET
    """Hosted URL"""
    merchant: Merchant | None | Unset = UNSET
    """Merchant account"""
    paid: bool | Unset = UNSET
    """Paid flag"""
    payment: None | Payment | Unset = UNSET
    """Payment object"""
    user: None | UserAccount | Unset = UNSET
    """Customer object"""

    FIELDS = (
        Field("creditAccount", "credit_account", OneOf(ModelRef(_models, "CreditAccount"), NULL)),
        Field("creditRecharge", "credit_recharge", OneOf(ModelRef(_models, "CreditRecharge"), NULL)),
        Field("gateway", "gateway", OneOf(ModelRef(_models, "Gateway"), NULL)),
        Field("invoice", "invoice", OneOf(ModelRef(_models, "Invoice"), NULL)),
        Field("link", "link", STR),
        Field("merchant", "merchant", OneOf(ModelRef(_models, "Merchant"), NULL)),
        Field("paid", "paid", BOOL),
        Field("payment", "payment", OneOf(ModelRef(_models, "Payment"), NULL)),
        Field("user", "user", OneOf(ModelRef(_models, "UserAccount"), NULL)),
    )
