# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, STR, EnumRef, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata
    from .onetime_addon_status import OnetimeAddonStatus


@define(kw_only=True, eq=False, repr=False)
class SubscriptionOnetimeAddon(Model):
    """Subscription onetime addon"""

    addon_id: int | Unset = UNSET
    """Id of a plan of type 3 (one-time add-on)"""
    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    id: int | Unset = UNSET
    """Numeric id"""
    invoice_id: str | Unset = UNSET
    is_deleted: int | Unset = UNSET
    """0 alive; otherwise deleted (flag or unix time)"""
    metadata: Metadata | None | Unset = UNSET
    """Free key/value map"""
    payment_id: str | Unset = UNSET
    payment_link: str | Unset = UNSET
    """Payment URL"""
    quantity: int | Unset = UNSET
    """Number of units"""
    status: OnetimeAddonStatus | Unset = UNSET
    """1 created, 2 paid, 3 cancelled, 4 expired Evidence: source."""
    subscription_id: str | Unset = UNSET

    FIELDS = (
        Field("addonId", "addon_id", INT),
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("id", "id", INT),
        Field("invoiceId", "invoice_id", STR),
        Field("isDeleted", "is_deleted", INT, time="epoch-s"),
        Field("metadata", "metadata", OneOf(ModelRef(_models, "Metadata"), NULL)),
        Field("paymentId", "payment_id", STR),
        Field("paymentLink", "payment_link", STR),
        Field("quantity", "quantity", INT),
        Field("status", "status", EnumRef(_models, "OnetimeAddonStatus")),
        Field("subscriptionId", "subscription_id", STR),
    )
