# Generated: edit specs/unibee.
"""Types that all modules share."""

from polybill_runtime.types import UNSET, File, Response, Unset

__all__ = ["UNSET", "File", "Response", "Unset"]
