# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class SetUpEmailSenderRequest(Model):
    """Body of setUpEmailSender"""

    address: str
    """E-mail address that mails are sent from"""
    name: str

    FIELDS = (
        Field("address", "address", STR, required=True),
        Field("name", "name", STR, required=True),
    )
