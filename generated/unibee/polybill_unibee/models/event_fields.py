# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define

from .._codecs import STR
from .._model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class EventFields(Model):
    """What every delivery has beside its object"""

    datetime_: str | Unset = UNSET
    """Time of the attempt, with a fixed +08:00 whatever the zone is"""
    event_id: str
    """Id of the event; the same in every delivery of it"""
    msg_id: str | Unset = UNSET
    """Id of the attempt; another one for each"""

    FIELDS = (
        Field("datetime", "datetime_", STR),
        Field("eventId", "event_id", STR, required=True),
        Field("msgId", "msg_id", STR),
    )
