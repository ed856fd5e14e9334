# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""The objects and enums of the contract; each is imported when it is first used."""

from importlib import import_module

TYPE_CHECKING = False  # type checkers take it for typing's; importing typing costs more than the rest of this module
if TYPE_CHECKING:
    from .create_subscription_request import CreateSubscriptionRequest
    from .create_subscription_response import CreateSubscriptionResponse
    from .subscription import Subscription
    from .subscription_customer import SubscriptionCustomer
    from .subscription_plan import SubscriptionPlan
    from .subscription_plan_request import SubscriptionPlanRequest
    from .subscription_product import SubscriptionProduct
    from .subscription_shipping import SubscriptionShipping

_MODULES = {
    "CreateSubscriptionRequest": ".create_subscription_request",
    "CreateSubscriptionResponse": ".create_subscription_response",
    "Subscription": ".subscription",
    "SubscriptionCustomer": ".subscription_customer",
    "SubscriptionPlan": ".subscription_plan",
    "SubscriptionPlanRequest": ".subscription_plan_request",
    "SubscriptionProduct": ".subscription_product",
    "SubscriptionShipping": ".subscription_shipping",
}

__all__ = (
    "CreateSubscriptionRequest",
    "CreateSubscriptionResponse",
    "Subscription",
    "SubscriptionCustomer",
    "SubscriptionPlan",
    "SubscriptionPlanRequest",
    "SubscriptionProduct",
    "SubscriptionShipping",
)


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    return getattr(import_module(_MODULES[name], __name__), name)


def __dir__() -> list[str]:
    return sorted(__all__)
