# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import NULL, ListOf, ModelRef, OneOf
from .._model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .merchant_checkout import MerchantCheckout


@define(kw_only=True, eq=False, repr=False)
class ListCheckoutsData(Model):
    """Payload of listCheckouts"""

    merchant_checkouts: list[MerchantCheckout] | None | Unset = UNSET
    """Checkout setups"""

    FIELDS = (
        Field(
            "merchantCheckouts",
            "merchant_checkouts",
            OneOf(ListOf(ModelRef("merchant_checkout", "MerchantCheckout")), NULL),
        ),
    )
