# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .payment_item_detail import PaymentItemDetail


@define(kw_only=True, eq=False, repr=False)
class ListPaymentItemsData(Model):
    """Payload of listPaymentItems"""

    payment_items: list[PaymentItemDetail] | None | Unset = UNSET
    total: int | Unset = UNSET
    """Number of matches"""

    FIELDS = (
        Field("paymentItems", "payment_items", OneOf(ListOf(ModelRef(_models, "PaymentItemDetail")), NULL)),
        Field("total", "total", INT),
    )
