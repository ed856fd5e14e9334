# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import BOOL
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class UpdateTotpConfigRequest(Model):
    """Body of updateTotpConfig"""

    activate: bool | Unset = UNSET
    """True forces two-factor login on every member"""

    FIELDS = (Field("activate", "activate", BOOL),)
