# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""The objects and enums of the contract; each is imported when it is first used."""

from importlib import import_module

TYPE_CHECKING = False  # type checkers take it for typing's; importing typing costs more than the rest of this module
if TYPE_CHECKING:
    from .create_stripe_subscription_request import CreateStripeSubscriptionRequest
    from .create_stripe_subscription_response import CreateStripeSubscriptionResponse
    from .stripe_subscription import StripeSubscription

_MODULES = {
    "CreateStripeSubscriptionRequest": ".create_stripe_subscription_request",
    "CreateStripeSubscriptionResponse": ".create_stripe_subscription_response",
    "StripeSubscription": ".stripe_subscription",
}

__all__ = (
    "CreateStripeSubscriptionRequest",
    "CreateStripeSubscriptionResponse",
    "StripeSubscription",
)


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    return getattr(import_module(_MODULES[name], __name__), name)


def __dir__() -> list[str]:
    return sorted(__all__)
