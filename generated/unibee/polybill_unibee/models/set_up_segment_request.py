# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class SetUpSegmentRequest(Model):
    """Body of setUpSegment"""

    server_side_secret: str
    """Segment server-side secret"""
    user_portal_secret: str
    """Segment portal secret"""

    FIELDS = (
        Field("serverSideSecret", "server_side_secret", STR, required=True, secret=True),
        Field("userPortalSecret", "user_portal_secret", STR, required=True, secret=True),
    )
