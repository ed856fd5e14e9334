# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, Field, Model, model


@model
class SendLoginCodeRequest(Model):
    """Body of sendLoginCode"""

    email: str
    """E-mail address"""

    FIELDS = (Field("email", STR, required=True),)
