# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class GasPayer(OpenStrEnum):
    """Who pays the network fee of a crypto payment; user when absent"""

    MERCHANT = "merchant"
    USER = "user"
