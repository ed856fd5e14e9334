# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .metadata import Metadata


@define(kw_only=True, eq=False, repr=False)
class UpdateMemberRequest(Model):
    """Body of updateMember"""

    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    metadata: Metadata | Unset = UNSET
    """Free key/value map"""
    mobile: str | Unset = UNSET
    """Mobile number"""

    FIELDS = (
        Field("firstName", "first_name", STR),
        Field("lastName", "last_name", STR),
        Field("metadata", "metadata", ModelRef(_models, "Metadata")),
        Field("mobile", "mobile", STR),
    )
