# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""Types that all modules share."""

from polybill_runtime.types import UNSET, File, Response, Unset

__all__ = ["UNSET", "File", "Response", "Unset"]
