# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define

from .._codecs import STR
from .._model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class Versioned(Model):
    """Version of a resource"""

    api_version: str | Unset = UNSET
    """Version of the API that made it Evidence: sdk."""

    FIELDS = (Field("api_version", "api_version", STR),)
