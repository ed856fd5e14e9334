# Generated: edit specs/clink.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import (
    INT,
    NULL,
    STR,
    UNSET,
    EnumRef,
    Field,
    Model,
    ModelRef,
    OneOf,
    OpenStrEnum,
    Unset,
    model,
)

from .. import models as _models

if TYPE_CHECKING:
    from . import ActionMethod, PostData, WalletHandleRedirectOrDisplayQrCode


class WalletQrcodeType(OpenStrEnum):
    """Wallets whose QR code can be made anew"""

    CASHAPP = "CASHAPP"


@model
class WalletQrcodeRefreshAction(Model):
    """What the customer has to do with the new code"""

    method: ActionMethod | Unset = UNSET
    """HTTP method to open redirectUrl with"""
    payment_method_type: str | Unset = UNSET
    """Payment method of the attempt"""
    post_data: PostData | Unset = UNSET
    """Form values to submit when the method is POST"""
    redirect_url: str | Unset = UNSET
    """Address to send the customer to"""
    type_: WalletQrcodeType | Unset = UNSET
    """Payment method behind the action"""
    wallet_handle_redirect_or_display_qr_code: WalletHandleRedirectOrDisplayQrCode | Unset = UNSET
    """Redirect links and QR code of a wallet payment"""

    FIELDS = (
        Field("method", EnumRef(_models, "ActionMethod")),
        Field("paymentMethodType", STR),
        Field("postData", ModelRef(_models, "PostData")),
        Field("redirectUrl", STR),
        Field("type", EnumRef(_models, "WalletQrcodeType"), "type_"),
        Field("walletHandleRedirectOrDisplayQrCode", ModelRef(_models, "WalletHandleRedirectOrDisplayQrCode")),
    )


@model
class WalletQrcodeRefreshApiVo(Model):
    """A new QR code for an order"""

    action: WalletQrcodeRefreshAction | Unset = UNSET
    """Next step"""
    order_id: str | Unset = UNSET

    FIELDS = (
        Field("action", ModelRef(_models, "WalletQrcodeRefreshAction")),
        Field("orderId", STR),
    )


@model
class WalletQrcodeRefreshEnvelope(Model):
    """Envelope of a new QR code"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: None | WalletQrcodeRefreshApiVo | Unset = UNSET
    """The new code; null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("msg", STR),
        Field("data", OneOf(ModelRef(_models, "WalletQrcodeRefreshApiVo"), NULL)),
    )
