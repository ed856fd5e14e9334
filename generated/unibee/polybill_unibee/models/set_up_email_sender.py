# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, Field, Model, model


@model
class SetUpEmailSenderRequest(Model):
    """Body of setUpEmailSender"""

    address: str
    """E-mail address that mails are sent from"""
    name: str

    FIELDS = (
        Field("address", STR, required=True),
        Field("name", STR, required=True),
    )
