# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, STR, UNSET, EnumRef, Field, Model, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import SortType


@model
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
        Field("count", INT),
        Field("page", INT),
        Field("sortField", STR),
        Field("sortType", EnumRef(_models, "SortType")),
        Field("userId", INT, rules={"minimum": 0}),
    )
