# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .payment_instrument_wallet_api_vo import PaymentInstrumentWalletApiVo


@define(kw_only=True, eq=False, repr=False)
class PaymentMethodApiVo(Model):
    """Method of a charge"""

    card_last_four: str | Unset = UNSET
    """Last four digits of the card"""
    card_scheme: str | Unset = UNSET
    """Card scheme; seen as Visa, VISA and Mastercard"""
    issuer_bank: str | Unset = UNSET
    """Bank that issued the card"""
    issuer_region: str | Unset = UNSET
    """Country in which the card was issued; seen as US and USA"""
    payment_instrument_id: str | Unset = UNSET
    """Saved instrument"""
    payment_method_type: str | Unset = UNSET
    """Payment method, such as CARD; seen in lower case, too"""
    wallet: PaymentInstrumentWalletApiVo | Unset = UNSET
    """A saved wallet"""

    FIELDS = (
        Field("cardLastFour", "card_last_four", STR),
        Field("cardScheme", "card_scheme", STR),
        Field("issuerBank", "issuer_bank", STR),
        Field("issuerRegion", "issuer_region", STR),
        Field("paymentInstrumentId", "payment_instrument_id", STR),
        Field("paymentMethodType", "payment_method_type", STR),
        Field("wallet", "wallet", ModelRef(_models, "PaymentInstrumentWalletApiVo")),
    )
