# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class SubscriptionAdminNoteRo(Model):
    """Subscription admin note ro"""

    create_time: int | Unset = UNSET
    """Creation time (unix seconds)"""
    email: str | Unset = UNSET
    """E-mail address"""
    first_name: str | Unset = UNSET
    id: int | Unset = UNSET
    """Numeric id"""
    last_name: str | Unset = UNSET
    mobile: str | Unset = UNSET
    """Mobile number"""
    note: str | Unset = UNSET
    """Note text"""
    subscription_id: str | Unset = UNSET
    user_name: str | Unset = UNSET

    FIELDS = (
        Field("createTime", "create_time", INT, time="epoch-s"),
        Field("email", "email", STR),
        Field("firstName", "first_name", STR),
        Field("id", "id", INT),
        Field("lastName", "last_name", STR),
        Field("mobile", "mobile", STR),
        Field("note", "note", STR),
        Field("subscriptionId", "subscription_id", STR),
        Field("userName", "user_name", STR),
    )
