# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .gateway import Gateway


@define(kw_only=True, eq=False, repr=False)
class ArchiveGatewayData(Model):
    """Payload of archiveGateway"""

    gateway: Gateway | None | Unset = UNSET
    """Payment gateway object"""

    FIELDS = (Field("gateway", "gateway", OneOf(ModelRef(_models, "Gateway"), NULL)),)
