# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define

from .._codecs import STR
from .._model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class TestClockCompleteApiRequest(Model):
    """Why the simulation ends"""

    reason: str | Unset = UNSET
    """Reason in words"""

    FIELDS = (Field("reason", "reason", STR),)
