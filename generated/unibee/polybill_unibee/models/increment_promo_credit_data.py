# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import NULL, ModelRef, OneOf
from .._model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .credit_account import CreditAccount
    from .credit_transaction import CreditTransaction


@define(kw_only=True, eq=False, repr=False)
class IncrementPromoCreditData(Model):
    """Payload of incrementPromoCredit"""

    credit_transaction: CreditTransaction | None | Unset = UNSET
    user_promo_credit_account: CreditAccount | None | Unset = UNSET

    FIELDS = (
        Field(
            "creditTransaction", "credit_transaction", OneOf(ModelRef("credit_transaction", "CreditTransaction"), NULL)
        ),
        Field(
            "UserPromoCreditAccount",
            "user_promo_credit_account",
            OneOf(ModelRef("credit_account", "CreditAccount"), NULL),
        ),
    )
