# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._codecs import NULL, ModelRef, OneOf
from .._model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .refund import Refund


@define(kw_only=True, eq=False, repr=False)
class CreateMarkedRefundData(Model):
    """Payload of createMarkedRefund"""

    refund: None | Refund | Unset = UNSET
    """Refund object"""

    FIELDS = (Field("refund", "refund", OneOf(ModelRef("refund", "Refund"), NULL)),)
