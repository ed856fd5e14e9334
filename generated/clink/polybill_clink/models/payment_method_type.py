# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class PaymentMethodType(OpenStrEnum):
    """Payment methods of direct payments"""

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
