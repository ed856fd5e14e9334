# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""The objects and enums of the contract; each is imported when it is first used."""

from importlib import import_module

TYPE_CHECKING = False  # type checkers take it for typing's; importing typing costs more than the rest of this module
if TYPE_CHECKING:
    from .answer import Answer
    from .auto_renewal import AutoRenewal
    from .cancel_auto_renewal_request import CancelAutoRenewalRequest
    from .card_order import CardOrder
    from .card_orders import CardOrders
    from .card_request import CardRequest
    from .create_order_request import CreateOrderRequest
    from .create_order_response import CreateOrderResponse
    from .create_partner_order_request import CreatePartnerOrderRequest
    from .create_stripe_subscription_request import CreateStripeSubscriptionRequest
    from .create_stripe_subscription_response import CreateStripeSubscriptionResponse
    from .created_order import CreatedOrder
    from .envelope import Envelope
    from .group_sims_request import GroupSimsRequest
    from .list_service_plans_request import ListServicePlansRequest
    from .protocol_version import ProtocolVersion
    from .query_auto_renewal_request import QueryAutoRenewalRequest
    from .query_auto_renewal_response import QueryAutoRenewalResponse
    from .query_orders_request import QueryOrdersRequest
    from .query_orders_response import QueryOrdersResponse
    from .query_payment_result_request import QueryPaymentResultRequest
    from .recharge_success_notification import RechargeSuccessNotification
    from .signed_request import SignedRequest
    from .stripe_subscription import StripeSubscription
    from .topup_answer import TopupAnswer
    from .trade_request import TradeRequest
    from .verify_card_request import VerifyCardRequest

_MODULES = {
    "Answer": ".answer",
    "AutoRenewal": ".auto_renewal",
    "CancelAutoRenewalRequest": ".cancel_auto_renewal_request",
    "CardOrder": ".card_order",
    "CardOrders": ".card_orders",
    "CardRequest": ".card_request",
    "CreateOrderRequest": ".create_order_request",
    "CreateOrderResponse": ".create_order_response",
    "CreatePartnerOrderRequest": ".create_partner_order_request",
    "CreateStripeSubscriptionRequest": ".create_stripe_subscription_request",
    "CreateStripeSubscriptionResponse": ".create_stripe_subscription_response",
    "CreatedOrder": ".created_order",
    "Envelope": ".envelope",
    "GroupSimsRequest": ".group_sims_request",
    "ListServicePlansRequest": ".list_service_plans_request",
    "ProtocolVersion": ".protocol_version",
    "QueryAutoRenewalRequest": ".query_auto_renewal_request",
    "QueryAutoRenewalResponse": ".query_auto_renewal_response",
    "QueryOrdersRequest": ".query_orders_request",
    "QueryOrdersResponse": ".query_orders_response",
    "QueryPaymentResultRequest": ".query_payment_result_request",
    "RechargeSuccessNotification": ".recharge_success_notification",
    "SignedRequest": ".signed_request",
    "StripeSubscription": ".stripe_subscription",
    "TopupAnswer": ".topup_answer",
    "TradeRequest": ".trade_request",
    "VerifyCardRequest": ".verify_card_request",
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
