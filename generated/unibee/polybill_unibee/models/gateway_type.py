# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class GatewayType(OpenIntEnum):
    """Kind of a gateway"""

    CARD = 1
    CRYPTO = 2
    WIRE_TRANSFER = 3
    PAYPAL = 4
    CREDIT = 5
    ALIPAY_PLUS = 6
    HYPERSWITCH = 7
    EXTERNAL = 8
