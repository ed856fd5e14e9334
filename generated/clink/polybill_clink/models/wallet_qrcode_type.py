# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class WalletQrcodeType(OpenStrEnum):
    """Wallets whose QR code can be made anew"""

    CASHAPP = "CASHAPP"
