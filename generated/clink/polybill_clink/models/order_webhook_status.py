# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class OrderWebhookStatus(OpenStrEnum):
    """State of an order in an event; `created` is in no published list"""

    CREATED = "created"
    SUCCESS = "success"
    FAILED = "failed"
    REQUIRES_ACTION = "requires_action"
    PENDING = "pending"
    PARTIAL_REFUNDED = "partial_refunded"
    REFUNDED = "refunded"
