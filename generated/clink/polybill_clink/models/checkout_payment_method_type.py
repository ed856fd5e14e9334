# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class CheckoutPaymentMethodType(OpenStrEnum):
    """Payment methods of a checkout; PROMPTPAY and TNG are not among them"""

    CARD = "CARD"
    CASHAPP = "CASHAPP"
    WECHAT = "WECHAT"
    KAKAO = "KAKAO"
    PIX = "PIX"
    ALIPAY = "ALIPAY"
    UPI = "UPI"
    PAYPAL = "PAYPAL"
    GOOGLEPAY = "GOOGLEPAY"
    APPLEPAY = "APPLEPAY"
    QRIS = "QRIS"
    GCASH = "GCASH"
