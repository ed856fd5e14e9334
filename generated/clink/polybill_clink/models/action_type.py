# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


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
