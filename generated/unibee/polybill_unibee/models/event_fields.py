# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class EventFields(Model):
    """What every delivery has beside its object"""

    datetime_: str | Unset = UNSET
    """Time of the attempt on the server's own clock, followed by +08:00 whatever its zone is; msgId has the time
without a doubt
"""
    event_id: str
    """Id of the event, the same in all automatic attempts of one delivery. Retries of one business action may have
new ids, so an effect on money is also keyed by its object, such as payment id and status
"""
    msg_id: str | Unset = UNSET
    """Id of the attempt, another one for each: the date, 5 characters, and the time in epoch milliseconds"""

    FIELDS = (
        Field("datetime", "datetime_", STR),
        Field("eventId", "event_id", STR, required=True),
        Field("msgId", "msg_id", STR),
    )
