# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_checkout import MerchantCheckout


@define(kw_only=True, eq=False, repr=False)
class ListCheckoutsData(Model):
    """Payload of listCheckouts"""

    merchant_checkouts: list[MerchantCheckout] | None | Unset = UNSET
    """Checkout setups"""

    FIELDS = (
        Field("merchantCheckouts", "merchant_checkouts", OneOf(ListOf(ModelRef(_models, "MerchantCheckout")), NULL)),
    )
