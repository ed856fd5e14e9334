# Generated: edit specs/clink.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import STR, UNSET, EnumRef, Field, Model, ModelRef, OpenStrEnum, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import ActionMethod, PostData, WalletHandleRedirectOrDisplayQrCode


class ActionType(OpenStrEnum):
    """Payment methods that can ask for an action"""

    ALIPAY = "ALIPAY"
    CARD = "CARD"
    CASHAPP = "CASHAPP"
    GCASH = "GCASH"
    KAKAO = "KAKAO"
    PIX = "PIX"
    PROMPTPAY = "PROMPTPAY"
    QRIS = "QRIS"
    TNG = "TNG"
    UPI = "UPI"
    WECHAT = "WECHAT"


@model
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
        Field("method", EnumRef(_models, "ActionMethod")),
        Field("paymentMethodType", STR),
        Field("postData", ModelRef(_models, "PostData")),
        Field("redirectUrl", STR),
        Field("type", EnumRef(_models, "ActionType"), "type_"),
        Field("walletHandleRedirectOrDisplayQrCode", ModelRef(_models, "WalletHandleRedirectOrDisplayQrCode")),
    )
