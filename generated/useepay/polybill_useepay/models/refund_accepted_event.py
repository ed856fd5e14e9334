# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define
from polybill_runtime.codecs import STR, Const, ModelRef
from polybill_runtime.model import Field, Model

from .. import models as _models

if TYPE_CHECKING:
    from .refund import Refund


@define(kw_only=True, eq=False, repr=False)
class RefundAcceptedEvent(Model):
    """A refund was accepted"""

    id: str
    """Event id, evt_..."""
    data: Refund
    """A refund"""
    name: Literal["refund.accepted"] = "refund.accepted"

    FIELDS = (
        Field("id", "id", STR, required=True),
        Field("data", "data", ModelRef(_models, "Refund"), required=True),
        Field("name", "name", Const("refund.accepted"), required=True),
    )
