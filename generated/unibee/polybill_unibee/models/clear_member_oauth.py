# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, Field, Model, model


@model
class ClearMemberOauthRequest(Model):
    """Body of clearMemberOauth"""

    provider: str
    """OAuth provider"""

    FIELDS = (Field("provider", STR, required=True),)
