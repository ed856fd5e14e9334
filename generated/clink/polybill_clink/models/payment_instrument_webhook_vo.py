# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, INT, NULL, STR, EnumRef, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .payment_instrument_card_webhook_vo import PaymentInstrumentCardWebhookVo
    from .payment_instrument_wallet_api_vo import PaymentInstrumentWalletApiVo
    from .payment_method_type import PaymentMethodType


@define(kw_only=True, eq=False, repr=False)
class PaymentInstrumentWebhookVo(Model):
    """A saved payment method"""

    card: None | PaymentInstrumentCardWebhookVo | Unset = UNSET
    created: int | None | Unset = UNSET
    """When it was saved"""
    customer_id: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    """Instrument id, pi_..."""
    type_: None | PaymentMethodType | Unset = UNSET
    """Payment method"""
    visa_registration_succeeded: bool | None | Unset = UNSET
    """Whether the registration at Visa succeeded; often absent"""
    wallet: None | PaymentInstrumentWalletApiVo | Unset = UNSET

    FIELDS = (
        Field("card", "card", OneOf(ModelRef(_models, "PaymentInstrumentCardWebhookVo"), NULL)),
        Field("created", "created", OneOf(INT, NULL), time="epoch-ms"),
        Field("customerId", "customer_id", OneOf(STR, NULL)),
        Field("id", "id", OneOf(STR, NULL)),
        Field("type", "type_", OneOf(EnumRef(_models, "PaymentMethodType"), NULL)),
        Field("visaRegistrationSucceeded", "visa_registration_succeeded", OneOf(BOOL, NULL)),
        Field("wallet", "wallet", OneOf(ModelRef(_models, "PaymentInstrumentWalletApiVo"), NULL)),
    )
