# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class GetUserPendingCryptoSubscriptionRequest(Model):
    """Body of getUserPendingCryptoSubscription"""

    external_user_id: str | Unset = UNSET
    """Caller's user id"""
    product_id: int | Unset = UNSET
    """Product id; 0/absent means the default product"""
    user_id: int | Unset = UNSET
    """Customer id"""

    FIELDS = (
        Field("externalUserId", "external_user_id", STR),
        Field("productId", "product_id", INT),
        Field("userId", "user_id", INT, rules={"minimum": 0}),
    )
