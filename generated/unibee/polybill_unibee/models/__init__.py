# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""The objects and enums of the contract; each is imported when it is first used."""

from importlib import import_module

TYPE_CHECKING = False  # type checkers take it for typing's; importing typing costs more than the rest of this module
if TYPE_CHECKING:
    from .create_subscription_payment_request import CreateSubscriptionPaymentRequest
    from .create_subscription_payment_response import CreateSubscriptionPaymentResponse
    from .gas_payer import GasPayer
    from .gateway_action import GatewayAction
    from .payment_item import PaymentItem
    from .payment_metadata import PaymentMetadata
    from .payment_status import PaymentStatus
    from .subscription_payment import SubscriptionPayment

_MODULES = {
    "CreateSubscriptionPaymentRequest": ".create_subscription_payment_request",
    "CreateSubscriptionPaymentResponse": ".create_subscription_payment_response",
    "GasPayer": ".gas_payer",
    "GatewayAction": ".gateway_action",
    "PaymentItem": ".payment_item",
    "PaymentMetadata": ".payment_metadata",
    "PaymentStatus": ".payment_status",
    "SubscriptionPayment": ".subscription_payment",
}

__all__ = (
    "CreateSubscriptionPaymentRequest",
    "CreateSubscriptionPaymentResponse",
    "GasPayer",
    "GatewayAction",
    "PaymentItem",
    "PaymentMetadata",
    "PaymentStatus",
    "SubscriptionPayment",
)


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    return getattr(import_module(_MODULES[name], __name__), name)


def __dir__() -> list[str]:
    return sorted(__all__)
