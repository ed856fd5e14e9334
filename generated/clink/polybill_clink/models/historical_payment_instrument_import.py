# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, EnumRef, ListOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .imported_payment_method_type import ImportedPaymentMethodType


@define(kw_only=True, eq=False, repr=False)
class HistoricalPaymentInstrumentImport(Model):
    """Import of a customer and saved methods from a Stripe channel of the merchant"""

    channel_alias: str
    """Alias of the channel, such as mcht_xxx-stripe-m1"""
    channel_customer_reference: str
    """Customer id at Stripe, cus_..."""
    payment_method_types: list[ImportedPaymentMethodType] | Unset = UNSET
    """Types to import; empty means all that the server allows"""

    FIELDS = (
        Field("channelAlias", "channel_alias", STR, required=True),
        Field("channelCustomerReference", "channel_customer_reference", STR, required=True),
        Field("paymentMethodTypes", "payment_method_types", ListOf(EnumRef(_models, "ImportedPaymentMethodType"))),
    )
