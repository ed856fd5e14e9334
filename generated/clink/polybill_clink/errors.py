# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""What a call of this package raises, beside the httpx errors of the transport."""

from polybill_runtime.errors import (
    ApiError,
    Problem,
    RequestInvalid,
    ResponseUnreadable,
    ResponseUnsuccessful,
)

__all__ = ["ApiError", "Problem", "RequestInvalid", "ResponseUnreadable", "ResponseUnsuccessful"]
