# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, Field, Model, model


@model
class UpdateCnameDomainRequest(Model):
    """Body of updateCnameDomain"""

    domain: str
    """Domain name"""

    FIELDS = (Field("domain", STR, required=True),)
