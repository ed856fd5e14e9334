# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, EnumRef, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .action_method import ActionMethod
    from .action_type import ActionType
    from .post_data import PostData
    from .wallet_handle_redirect_or_display_qr_code import (
        WalletHandleRedirectOrDisplayQrCode,
    )


@define(kw_only=True, eq=False, repr=False)
class Action(Model):
    """What the customer has to do next"""

    method: ActionMethod | Unset = UNSET
    """HTTP method to open redirectUrl with"""
    payment_method_type: str | Unset = UNSET
    """Payment method of the attempt"""
    post_data: PostData | Unset = UNSET
    """Form values to submit when the method is POST"""
    redirect_url: str | Unset = UNSET
    """Address to send the customer to"""
    type_: ActionType | Unset = UNSET
    """Payment method behind the action"""
    wallet_handle_redirect_or_display_qr_code: WalletHandleRedirectOrDisplayQrCode | Unset = UNSET
    """Redirect links and QR code of a wallet payment"""

    FIELDS = (
        Field("method", "method", EnumRef(_models, "ActionMethod")),
        Field("paymentMethodType", "payment_method_type", STR),
        Field("postData", "post_data", ModelRef(_models, "PostData")),
        Field("redirectUrl", "redirect_url", STR),
        Field("type", "type_", EnumRef(_models, "ActionType")),
        Field(
            "walletHandleRedirectOrDisplayQrCode",
            "wallet_handle_redirect_or_display_qr_code",
            ModelRef(_models, "WalletHandleRedirectOrDisplayQrCode"),
        ),
    )
