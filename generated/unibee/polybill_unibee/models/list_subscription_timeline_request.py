# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, STR, EnumRef
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .sort_type import SortType


@define(kw_only=True, eq=False, repr=False)
class ListSubscriptionTimelineRequest(Model):
    """Body of listSubscriptionTimeline"""

    count: int | Unset = UNSET
    """Page size"""
    page: int | Unset = UNSET
    """Page index, first page is 0"""
    sort_field: str | Unset = UNSET
    """Column to sort by"""
    sort_type: SortType | Unset = UNSET
    """Order of the list; default desc"""
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("count", "count", INT),
        Field("page", "page", INT),
        Field("sortField", "sort_field", STR),
        Field("sortType", "sort_type", EnumRef(_models, "SortType")),
        Field("userId", "user_id", INT, rules={"minimum": 0}),
    )
