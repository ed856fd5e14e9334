# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define

from .._codecs import BOOL
from .._model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class UpdateTotpConfigRequest(Model):
    """Body of updateTotpConfig"""

    activate: bool | Unset = UNSET
    """True forces two-factor login on every member"""

    FIELDS = (Field("activate", "activate", BOOL),)
