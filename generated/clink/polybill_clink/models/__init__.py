# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""The objects and enums of the contract; each is imported when it is first used."""

from importlib import import_module

TYPE_CHECKING = False  # type checkers take it for typing's; importing typing costs more than the rest of this module
if TYPE_CHECKING:
    from .action import Action
    from .action_method import ActionMethod
    from .action_type import ActionType
    from .create_subscription_request import CreateSubscriptionRequest
    from .create_subscription_response import CreateSubscriptionResponse
    from .create_subscription_result import CreateSubscriptionResult
    from .device_type import DeviceType
    from .metadata import Metadata
    from .payment_result_status import PaymentResultStatus
    from .platform_type import PlatformType
    from .post_data import PostData
    from .scheduled_phase import ScheduledPhase
    from .subscription_payment_method_type import SubscriptionPaymentMethodType
    from .wallet_handle_redirect_or_display_qr_code import (
        WalletHandleRedirectOrDisplayQrCode,
    )

_MODULES = {
    "Action": ".action",
    "ActionMethod": ".action_method",
    "ActionType": ".action_type",
    "CreateSubscriptionRequest": ".create_subscription_request",
    "CreateSubscriptionResponse": ".create_subscription_response",
    "CreateSubscriptionResult": ".create_subscription_result",
    "DeviceType": ".device_type",
    "Metadata": ".metadata",
    "PaymentResultStatus": ".payment_result_status",
    "PlatformType": ".platform_type",
    "PostData": ".post_data",
    "ScheduledPhase": ".scheduled_phase",
    "SubscriptionPaymentMethodType": ".subscription_payment_method_type",
    "WalletHandleRedirectOrDisplayQrCode": ".wallet_handle_redirect_or_display_qr_code",
}

__all__ = (
    "Action",
    "ActionMethod",
    "ActionType",
    "CreateSubscriptionRequest",
    "CreateSubscriptionResponse",
    "CreateSubscriptionResult",
    "DeviceType",
    "Metadata",
    "PaymentResultStatus",
    "PlatformType",
    "PostData",
    "ScheduledPhase",
    "SubscriptionPaymentMethodType",
    "WalletHandleRedirectOrDisplayQrCode",
)


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    return getattr(import_module(_MODULES[name], __name__), name)


def __dir__() -> list[str]:
    return sorted(__all__)
