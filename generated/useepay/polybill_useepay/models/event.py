# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class Event(Model):
    """Head of every event; the resource stands in data"""

    id: str
    """Event id, evt_..."""

    FIELDS = (Field("id", "id", STR, required=True),)
