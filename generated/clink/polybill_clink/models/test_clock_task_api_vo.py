# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .test_clock_task_status import TestClockTaskStatus


@define(kw_only=True, eq=False, repr=False)
class TestClockTaskApiVo(Model):
    """A move of a test clock"""

    clock_id: str | Unset = UNSET
    create_time: int | Unset = UNSET
    """When it was made"""
    error_message: str | Unset = UNSET
    """Why it failed"""
    from_time: int | Unset = UNSET
    """Simulated time at its start"""
    last_event_id: str | Unset = UNSET
    """Last event that it has handled"""
    last_event_time: int | Unset = UNSET
    """Simulated time of that event"""
    status: TestClockTaskStatus | Unset = UNSET
    """State"""
    subscription_id: str | Unset = UNSET
    """Subscription that is driven"""
    summary: str | Unset = UNSET
    task_id: str | Unset = UNSET
    to_time: int | Unset = UNSET
    """Simulated time to reach"""
    update_time: int | Unset = UNSET
    """When it was last changed"""

    FIELDS = (
        Field("clockId", "clock_id", STR),
        Field("createTime", "create_time", INT, time="epoch-ms"),
        Field("errorMessage", "error_message", STR),
        Field("fromTime", "from_time", INT, time="epoch-ms"),
        Field("lastEventId", "last_event_id", STR),
        Field("lastEventTime", "last_event_time", INT, time="epoch-ms"),
        Field("status", "status", EnumRef(_models, "TestClockTaskStatus")),
        Field("subscriptionId", "subscription_id", STR),
        Field("summary", "summary", STR),
        Field("taskId", "task_id", STR),
        Field("toTime", "to_time", INT, time="epoch-ms"),
        Field("updateTime", "update_time", INT, time="epoch-ms"),
    )
