# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, EnumRef, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .payment_instrument_card_api_vo import PaymentInstrumentCardApiVo
    from .payment_instrument_type import PaymentInstrumentType
    from .payment_instrument_wallet_api_vo import PaymentInstrumentWalletApiVo


@define(kw_only=True, eq=False, repr=False)
class PaymentInstrumentApiVo(Model):
    """A saved payment method"""

    card: PaymentInstrumentCardApiVo | Unset = UNSET
    """A saved card"""
    created: int | Unset = UNSET
    """When it was saved"""
    customer_id: str | Unset = UNSET
    id: str | Unset = UNSET
    """Instrument id, pi_..."""
    type_: PaymentInstrumentType | Unset = UNSET
    """Payment method; webhooks can say CARD as well"""
    wallet: PaymentInstrumentWalletApiVo | Unset = UNSET
    """A saved wallet"""

    FIELDS = (
        Field("card", "card", ModelRef(_models, "PaymentInstrumentCardApiVo")),
        Field("created", "created", INT, time="epoch-ms"),
        Field("customerId", "customer_id", STR),
        Field("id", "id", STR),
        Field("type", "type_", EnumRef(_models, "PaymentInstrumentType")),
        Field("wallet", "wallet", ModelRef(_models, "PaymentInstrumentWalletApiVo")),
    )
