# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT
from polybill_runtime.model import Field, Model


@define(kw_only=True, eq=False, repr=False)
class TestClockAdvanceApiRequest(Model):
    """Where to move the clock"""

    target_frozen_time: int
    """Simulated time to reach"""

    FIELDS = (Field("targetFrozenTime", "target_frozen_time", INT, required=True, time="epoch-ms"),)
