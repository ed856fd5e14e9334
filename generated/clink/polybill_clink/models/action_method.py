# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class ActionMethod(OpenStrEnum):
    """HTTP method of a redirect"""

    GET = "GET"
    POST = "POST"
