# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define

from .._codecs import INT, STR
from .._model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class ListSubscriptionPendingUpdatesRequest(Model):
    """Body of listSubscriptionPendingUpdates"""

    count: int | Unset = UNSET
    """Page size"""
    page: int | Unset = UNSET
    """Page index, first page is 0"""
    sort_field: str | Unset = UNSET
    """Column to sort by"""
    sort_type: str | Unset = UNSET
    """Asc or desc"""
    subscription_id: str
    """Subscription id"""

    FIELDS = (
        Field("count", "count", INT),
        Field("page", "page", INT),
        Field("sortField", "sort_field", STR),
        Field("sortType", "sort_type", STR),
        Field("subscriptionId", "subscription_id", STR, required=True),
    )
