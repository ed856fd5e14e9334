# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


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
