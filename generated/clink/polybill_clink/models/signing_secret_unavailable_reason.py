# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class SigningSecretUnavailableReason(OpenStrEnum):
    """Why the secret is not shown"""

    EXISTING_SECRET_NOT_RETURNABLE = "EXISTING_SECRET_NOT_RETURNABLE"
