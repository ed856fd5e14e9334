# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .wallet_qrcode_refresh_action import WalletQrcodeRefreshAction


@define(kw_only=True, eq=False, repr=False)
class WalletQrcodeRefreshApiVo(Model):
    """A new QR code for an order"""

    action: WalletQrcodeRefreshAction | Unset = UNSET
    """Next step"""
    order_id: str | Unset = UNSET

    FIELDS = (
        Field("action", "action", ModelRef(_models, "WalletQrcodeRefreshAction")),
        Field("orderId", "order_id", STR),
    )
