# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""The objects and enums of the contract; each is imported when it is first used."""

from importlib import import_module

TYPE_CHECKING = False  # type checkers take it for typing's; importing typing costs more than the rest of this module
if TYPE_CHECKING:
    from .cancellation_details import CancellationDetails
    from .collection_method import CollectionMethod
    from .error_response import ErrorResponse
    from .interval import Interval
    from .metadata import Metadata
    from .order import Order
    from .order_product import OrderProduct
    from .recurring import Recurring
    from .seller import Seller
    from .shipping import Shipping
    from .shipping_address import ShippingAddress
    from .subscription import Subscription
    from .subscription_request import SubscriptionRequest
    from .subscription_status import SubscriptionStatus

_MODULES = {
    "CancellationDetails": ".cancellation_details",
    "CollectionMethod": ".collection_method",
    "ErrorResponse": ".error_response",
    "Interval": ".interval",
    "Metadata": ".metadata",
    "Order": ".order",
    "OrderProduct": ".order_product",
    "Recurring": ".recurring",
    "Seller": ".seller",
    "Shipping": ".shipping",
    "ShippingAddress": ".shipping_address",
    "Subscription": ".subscription",
    "SubscriptionRequest": ".subscription_request",
    "SubscriptionStatus": ".subscription_status",
}

__all__ = (
    "CancellationDetails",
    "CollectionMethod",
    "ErrorResponse",
    "Interval",
    "Metadata",
    "Order",
    "OrderProduct",
    "Recurring",
    "Seller",
    "Shipping",
    "ShippingAddress",
    "Subscription",
    "SubscriptionRequest",
    "SubscriptionStatus",
)


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    return getattr(import_module(_MODULES[name], __name__), name)


def __dir__() -> list[str]:
    return sorted(__all__)
