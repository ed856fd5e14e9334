# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import (
    INT,
    NULL,
    STR,
    UNSET,
    EnumRef,
    Field,
    Model,
    ModelRef,
    OneOf,
    OpenStrEnum,
    Unset,
    model,
)

from .. import models as _models


class TestClockTaskStatus(OpenStrEnum):
    """State of a clock's move"""

    CREATED = "CREATED"
    SCANNING = "SCANNING"
    EXECUTING = "EXECUTING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"


@model
class TestClockAdvanceApiRequest(Model):
    """Where to move the clock"""

    target_frozen_time: int
    """Simulated time to reach"""

    FIELDS = (Field("targetFrozenTime", INT, required=True, time="epoch-ms"),)


@model
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
        Field("clockId", STR),
        Field("createTime", INT, time="epoch-ms"),
        Field("errorMessage", STR),
        Field("fromTime", INT, time="epoch-ms"),
        Field("lastEventId", STR),
        Field("lastEventTime", INT, time="epoch-ms"),
        Field("status", EnumRef(_models, "TestClockTaskStatus")),
        Field("subscriptionId", STR),
        Field("summary", STR),
        Field("taskId", STR),
        Field("toTime", INT, time="epoch-ms"),
        Field("updateTime", INT, time="epoch-ms"),
    )


@model
class TestClockTaskEnvelope(Model):
    """Envelope of a clock's move"""

    code: int | Unset = UNSET
    """200 on success, otherwise an error"""
    msg: str | Unset = UNSET
    """Result text, `success` on success; webhook management writes `Success`"""
    data: None | TestClockTaskApiVo | Unset = UNSET
    """The move; null when refused"""

    FIELDS = (
        Field("code", INT),
        Field("msg", STR),
        Field("data", OneOf(ModelRef(_models, "TestClockTaskApiVo"), NULL)),
    )
