# Generated: edit specs/clink.
"""Errors that a call of this package raises, in addition to the httpx errors of the transport."""

from polybill_runtime.errors import ApiError, Problem, RequestInvalid, ResponseUnreadable, ResponseUnsuccessful

__all__ = ["ApiError", "Problem", "RequestInvalid", "ResponseUnreadable", "ResponseUnsuccessful"]
