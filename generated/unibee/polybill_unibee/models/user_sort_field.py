# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class UserSortField(OpenStrEnum):
    """Column of a list of customers"""

    USER_ID = "user_id"
    GMT_CREATE = "gmt_create"
    EMAIL = "email"
    USER_NAME = "user_name"
    SUBSCRIPTION_NAME = "subscription_name"
    SUBSCRIPTION_STATUS = "subscription_status"
    PAYMENT_METHOD = "payment_method"
    RECURRING_AMOUNT = "recurring_amount"
    BILLING_TYPE = "billing_type"
