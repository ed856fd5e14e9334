# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, UNSET, Field, Model, Unset, model


@model
class DeactivateVatNumberValidationRequest(Model):
    """Body of deactivateVatNumberValidation"""

    history_id: int | Unset = UNSET

    FIELDS = (Field("historyId", INT),)
