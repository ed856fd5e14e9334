# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, STR, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .payment_instrument_wallet_api_vo import PaymentInstrumentWalletApiVo


@define(kw_only=True, eq=False, repr=False)
class PaymentMethodWebhookVo(Model):
    """Method of a charge"""

    card_last_four: None | str | Unset = UNSET
    """Last four digits of the card"""
    card_scheme: None | str | Unset = UNSET
    """Card scheme; seen as Visa, VISA and Mastercard"""
    issuer_bank: None | str | Unset = UNSET
    """Bank that issued the card"""
    issuer_region: None | str | Unset = UNSET
    """Country in which the card was issued; seen as US and USA"""
    payment_instrument_id: None | str | Unset = UNSET
    """Saved instrument"""
    payment_method_type: None | str | Unset = UNSET
    """Payment method, such as CARD; seen in lower case, too"""
    wallet: None | PaymentInstrumentWalletApiVo | Unset = UNSET

    FIELDS = (
        Field("cardLastFour", "card_last_four", OneOf(STR, NULL)),
        Field("cardScheme", "card_scheme", OneOf(STR, NULL)),
        Field("issuerBank", "issuer_bank", OneOf(STR, NULL)),
        Field("issuerRegion", "issuer_region", OneOf(STR, NULL)),
        Field("paymentInstrumentId", "payment_instrument_id", OneOf(STR, NULL)),
        Field("paymentMethodType", "payment_method_type", OneOf(STR, NULL)),
        Field("wallet", "wallet", OneOf(ModelRef(_models, "PaymentInstrumentWalletApiVo"), NULL)),
    )
