# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class PaymentErrorCode(OpenStrEnum):
    """Kind of failure of a payment"""

    SYSTEM_ERROR = "system_error"
    PAYMENT_INTENT_AUTHENTICATION_FAILED = "payment_intent_authentication_failed"
    AUTHENTICATION_FAILED = "authentication_failed"
    CARD_DECLINED = "card_declined"
    PAYMENT_METHOD_NOT_AVAILABLE = "payment_method_not_available"
    REENTER_TRANSACTION = "reenter_transaction"
    PROCESSING_ERROR = "processing_error"
    FRAUDULENT = "fraudulent"
    QUOTA_EXCEEDED = "quota_exceeded"
    PROVIDER_SESSION_EXPIRED = "provider_session_expired"
    INVALID_ACCOUNT = "invalid_account"
