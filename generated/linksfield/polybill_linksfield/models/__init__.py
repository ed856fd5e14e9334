# Generated: edit specs/linksfield.
"""The objects and enums of the contract; each is imported when it is first used."""

from importlib import import_module

TYPE_CHECKING = False  # type checkers take it for typing's; importing typing costs more than the rest of this module
if TYPE_CHECKING:
    from .answer import Answer
    from .cancel_auto_renewal import CancelAutoRenewalRequest
    from .card_request import CardRequest
    from .create_order import CreatedOrder, CreateOrderRequest, CreateOrderResponse
    from .create_partner_order import CreatePartnerOrderRequest
    from .create_stripe_subscription import (
        CreateStripeSubscriptionRequest,
        CreateStripeSubscriptionResponse,
        StripeSubscription,
    )
    from .envelope import Envelope
    from .group_sims_request import GroupSimsRequest
    from .list_service_plans import ListServicePlansRequest
    from .query_auto_renewal import AutoRenewal, QueryAutoRenewalRequest, QueryAutoRenewalResponse
    from .query_orders import CardOrder, CardOrders, QueryOrdersRequest, QueryOrdersResponse
    from .query_payment_result import QueryPaymentResultRequest
    from .recharge_success import RechargeSuccessNotification
    from .signed_request import SignedRequest
    from .topup_answer import TopupAnswer
    from .trade_request import TradeRequest
    from .verify_card import VerifyCardRequest
    from .version import ProtocolVersion

_MODULES = {
    "Answer": ".answer",
    "CancelAutoRenewalRequest": ".cancel_auto_renewal",
    "CardRequest": ".card_request",
    "CreatedOrder": ".create_order",
    "CreateOrderRequest": ".create_order",
    "CreateOrderResponse": ".create_order",
    "CreatePartnerOrderRequest": ".create_partner_order",
    "CreateStripeSubscriptionRequest": ".create_stripe_subscription",
    "CreateStripeSubscriptionResponse": ".create_stripe_subscription",
    "StripeSubscription": ".create_stripe_subscription",
    "Envelope": ".envelope",
    "GroupSimsRequest": ".group_sims_request",
    "ListServicePlansRequest": ".list_service_plans",
    "AutoRenewal": ".query_auto_renewal",
    "QueryAutoRenewalRequest": ".query_auto_renewal",
    "QueryAutoRenewalResponse": ".query_auto_renewal",
    "CardOrder": ".query_orders",
    "CardOrders": ".query_orders",
    "QueryOrdersRequest": ".query_orders",
    "QueryOrdersResponse": ".query_orders",
    "QueryPaymentResultRequest": ".query_payment_result",
    "RechargeSuccessNotification": ".recharge_success",
    "SignedRequest": ".signed_request",
    "TopupAnswer": ".topup_answer",
    "TradeRequest": ".trade_request",
    "VerifyCardRequest": ".verify_card",
    "ProtocolVersion": ".version",
}

__all__ = (
    "Answer",
    "AutoRenewal",
    "CancelAutoRenewalRequest",
    "CardOrder",
    "CardOrders",
    "CardRequest",
    "CreatedOrder",
    "CreateOrderRequest",
    "CreateOrderResponse",
    "CreatePartnerOrderRequest",
    "CreateStripeSubscriptionRequest",
    "CreateStripeSubscriptionResponse",
    "Envelope",
    "GroupSimsRequest",
    "ListServicePlansRequest",
    "ProtocolVersion",
    "QueryAutoRenewalRequest",
    "QueryAutoRenewalResponse",
    "QueryOrdersRequest",
    "QueryOrdersResponse",
    "QueryPaymentResultRequest",
    "RechargeSuccessNotification",
    "SignedRequest",
    "StripeSubscription",
    "TopupAnswer",
    "TradeRequest",
    "VerifyCardRequest",
)


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    return getattr(import_module(_MODULES[name], __name__), name)


def __dir__() -> list[str]:
    return sorted(__all__)
