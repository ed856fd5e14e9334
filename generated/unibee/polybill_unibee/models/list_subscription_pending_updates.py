# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import INT, STR, UNSET, EnumRef, Field, Model, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import ChangeSortField, SortType


@model
class ListSubscriptionPendingUpdatesRequest(Model):
    """Body of listSubscriptionPendingUpdates"""

    count: int | Unset = UNSET
    """Page size"""
    page: int | Unset = UNSET
    """Page index, first page is 0"""
    sort_field: ChangeSortField | Unset = UNSET
    """Column to sort by; another word is refused Evidence: sdk."""
    sort_type: SortType | Unset = UNSET
    """Order of the list; default desc"""
    subscription_id: str

    FIELDS = (
        Field("count", INT),
        Field("page", INT),
        Field("sortField", EnumRef(_models, "ChangeSortField")),
        Field("sortType", EnumRef(_models, "SortType")),
        Field("subscriptionId", STR, required=True),
    )
