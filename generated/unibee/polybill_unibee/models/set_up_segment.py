# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, Field, Model, model


@model
class SetUpSegmentRequest(Model):
    """Body of setUpSegment"""

    server_side_secret: str
    """Segment server-side secret"""
    user_portal_secret: str
    """Segment portal secret"""

    FIELDS = (
        Field("serverSideSecret", STR, required=True, secret=True),
        Field("userPortalSecret", STR, required=True, secret=True),
    )
