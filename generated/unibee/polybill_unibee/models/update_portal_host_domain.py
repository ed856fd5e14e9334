# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, Field, Model, model


@model
class UpdatePortalHostDomainRequest(Model):
    """Body of updatePortalHostDomain"""

    domain: str
    """Domain name"""

    FIELDS = (Field("domain", STR, required=True),)
