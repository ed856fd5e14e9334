# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from polybill_runtime.codecs import INT, STR, EnumRef, ListOf, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .gas_payer import GasPayer
    from .payment_item import PaymentItem
    from .payment_metadata import PaymentMetadata


@define(kw_only=True, eq=False, repr=False)
class CreateSubscriptionPaymentRequest(Model):
    """Customer, gateway, and a plan or an amount"""

    cancel_url: str | Unset = UNSET
    """Address to which the customer comes back after cancelling or failing"""
    country_code: str | Unset = UNSET
    """Customer's country; stored with the customer"""
    currency: str | Unset = UNSET
    """Currency of totalAmount, ISO 4217; the server makes it upper case"""
    description: str | Unset = UNSET
    """Text of the invoice line when items is empty"""
    email: str | Unset = UNSET
    """Customer's e-mail address; with externalUserId when userId is absent"""
    external_payment_id: str | Unset = UNSET
    """The caller's id of the payment, unique for the merchant"""
    external_user_id: str | Unset = UNSET
    """The caller's id of the customer; with email when userId is absent"""
    gas_payer: GasPayer | Unset = UNSET
    """Who pays the network fee; crypto only Evidence: source."""
    gateway_id: int
    """Payment gateway; must belong to the merchant"""
    items: list[PaymentItem] | Unset = UNSET
    """Invoice lines; their amounts add up to totalAmount. Ignored with planId"""
    metadata: PaymentMetadata | Unset = UNSET
    """The caller's own keys and values"""
    name: str | Unset = UNSET
    """Name on the invoice; the merchant's or company's name when absent"""
    plan_id: int | Unset = UNSET
    """Plan whose price is charged"""
    redirect_url: str | Unset = UNSET
    """Address to which the customer comes back after paying"""
    total_amount: int | Unset = UNSET
    """Amount in minor units, above 0; with planId it must equal the plan's price Amount in minor units of currency.
Evidence: source.
"""
    user_id: int | Unset = UNSET
    """Existing customer"""

    FIELDS = (
        Field("cancelUrl", "cancel_url", STR),
        Field("countryCode", "country_code", STR),
        Field("currency", "currency", STR),
        Field("description", "description", STR),
        Field("email", "email", STR),
        Field("externalPaymentId", "external_payment_id", STR, fill="idempotency-key"),
        Field("externalUserId", "external_user_id", STR),
        Field("gasPayer", "gas_payer", EnumRef(_models, "GasPayer")),
        Field("gatewayId", "gateway_id", INT, required=True, rules={"minimum": 0}),
        Field("items", "items", ListOf(ModelRef(_models, "PaymentItem"))),
        Field("metadata", "metadata", ModelRef(_models, "PaymentMetadata")),
        Field("name", "name", STR),
        Field("planId", "plan_id", INT, rules={"minimum": 0}),
        Field("redirectUrl", "redirect_url", STR),
        Field("totalAmount", "total_amount", INT, rules={"minimum": 1}, money=("minor", "number", "currency")),
        Field("userId", "user_id", INT, rules={"minimum": 0}),
    )
    EITHER: ClassVar[tuple[tuple[Mapping[str, Any], ...], ...]] = (
        ({"required": ("planId",)}, {"required": ("totalAmount", "currency")}),
        ({"required": ("userId",)}, {"required": ("externalUserId", "email")}),
    )
