# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class Versioned(Model):
    """Version of a resource"""

    api_version: str | Unset = UNSET
    """Version of the API that made it Evidence: sdk."""

    FIELDS = (Field("api_version", "api_version", STR),)
