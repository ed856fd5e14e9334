# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .credit_account import CreditAccount
    from .credit_transaction import CreditTransaction


@define(kw_only=True, eq=False, repr=False)
class DecrementPromoCreditData(Model):
    """Payload of decrementPromoCredit"""

    credit_transaction: CreditTransaction | None | Unset = UNSET
    user_promo_credit_account: CreditAccount | None | Unset = UNSET

    FIELDS = (
        Field("creditTransaction", "credit_transaction", OneOf(ModelRef(_models, "CreditTransaction"), NULL)),
        Field("UserPromoCreditAccount", "user_promo_credit_account", OneOf(ModelRef(_models, "CreditAccount"), NULL)),
    )
