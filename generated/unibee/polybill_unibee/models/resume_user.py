# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import INT, UNSET, Field, Model, Unset, model


@model
class ResumeUserRequest(Model):
    """Body of resumeUser"""

    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (Field("userId", INT),)
