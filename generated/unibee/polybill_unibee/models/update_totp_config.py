# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import BOOL, UNSET, Field, Model, Unset, model


@model
class UpdateTotpConfigRequest(Model):
    """Body of updateTotpConfig"""

    activate: bool | Unset = UNSET
    """True forces two-factor login on every member"""

    FIELDS = (Field("activate", BOOL),)
