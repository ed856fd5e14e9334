# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .cancellation_feedback import CancellationFeedback


@define(kw_only=True, eq=False, repr=False)
class CancellationDetails(Model):
    """Why and how the subscription was cancelled"""

    comment: str | Unset = UNSET
    """The customer's own words"""
    feedback: CancellationFeedback | Unset = UNSET
    """Reason that was chosen Evidence: sdk."""

    FIELDS = (
        Field("comment", "comment", STR),
        Field("feedback", "feedback", EnumRef(_models, "CancellationFeedback")),
    )
