# Generated: edit specs/payapi.
"""The objects and enums of the contract; each is imported when it is first used."""

from importlib import import_module

TYPE_CHECKING = False  # type checkers take it for typing's; importing typing costs more than the rest of this module
if TYPE_CHECKING:
    from .cancel_payout import CancelPayoutRequest
    from .create_payin import CreatePayinRequest, Device, Extra, PayinProduct, PayType
    from .create_payout import CreatePayoutRequest, PayoutMethod
    from .create_refund import CreateRefundRequest
    from .create_subscription import (
        CreateSubscriptionRequest,
        CreateSubscriptionResponse,
        Subscription,
        SubscriptionPlan,
        SubscriptionPlanRequest,
        SubscriptionProduct,
    )
    from .customer import Customer
    from .customer_details import CustomerDetails
    from .customer_request import CustomerRequest
    from .customer_response import CustomerResponse
    from .delete_customer import CustomerDeletedResponse
    from .envelope import Envelope
    from .list_balances import Balance, BalancesResponse
    from .list_customers import CustomersResponse
    from .payin import Payin, PayinStatus
    from .payin_callback_v1 import PayinCallbackV1
    from .payin_customer import PayinCustomer
    from .payin_response import PayinResponse
    from .payment_method import PaymentMethod
    from .payment_method_data import PaymentMethodData
    from .payout import Payout, PayoutStatus
    from .payout_callback_v1 import PayoutCallbackV1
    from .payout_response import PayoutResponse
    from .refund_response import Refund, RefundResponse, RefundStatus
    from .subscription_customer import SubscriptionCustomer
    from .subscription_payment_kind import SubscriptionPaymentKind
    from .subscription_shipping import SubscriptionShipping

_MODULES = {
    "CancelPayoutRequest": ".cancel_payout",
    "CreatePayinRequest": ".create_payin",
    "Device": ".create_payin",
    "Extra": ".create_payin",
    "PayinProduct": ".create_payin",
    "PayType": ".create_payin",
    "CreatePayoutRequest": ".create_payout",
    "PayoutMethod": ".create_payout",
    "CreateRefundRequest": ".create_refund",
    "CreateSubscriptionRequest": ".create_subscription",
    "CreateSubscriptionResponse": ".create_subscription",
    "Subscription": ".create_subscription",
    "SubscriptionPlan": ".create_subscription",
    "SubscriptionPlanRequest": ".create_subscription",
    "SubscriptionProduct": ".create_subscription",
    "Customer": ".customer",
    "CustomerDetails": ".customer_details",
    "CustomerRequest": ".customer_request",
    "CustomerResponse": ".customer_response",
    "CustomerDeletedResponse": ".delete_customer",
    "Envelope": ".envelope",
    "Balance": ".list_balances",
    "BalancesResponse": ".list_balances",
    "CustomersResponse": ".list_customers",
    "Payin": ".payin",
    "PayinStatus": ".payin",
    "PayinCallbackV1": ".payin_callback_v1",
    "PayinCustomer": ".payin_customer",
    "PayinResponse": ".payin_response",
    "PaymentMethod": ".payment_method",
    "PaymentMethodData": ".payment_method_data",
    "Payout": ".payout",
    "PayoutStatus": ".payout",
    "PayoutCallbackV1": ".payout_callback_v1",
    "PayoutResponse": ".payout_response",
    "Refund": ".refund_response",
    "RefundResponse": ".refund_response",
    "RefundStatus": ".refund_response",
    "SubscriptionCustomer": ".subscription_customer",
    "SubscriptionPaymentKind": ".subscription_payment_kind",
    "SubscriptionShipping": ".subscription_shipping",
}

__all__ = (
    "Balance",
    "BalancesResponse",
    "CancelPayoutRequest",
    "CreatePayinRequest",
    "CreatePayoutRequest",
    "CreateRefundRequest",
    "CreateSubscriptionRequest",
    "CreateSubscriptionResponse",
    "Customer",
    "CustomerDeletedResponse",
    "CustomerDetails",
    "CustomerRequest",
    "CustomerResponse",
    "CustomersResponse",
    "Device",
    "Envelope",
    "Extra",
    "Payin",
    "PayinCallbackV1",
    "PayinCustomer",
    "PayinProduct",
    "PayinResponse",
    "PayinStatus",
    "PaymentMethod",
    "PaymentMethodData",
    "Payout",
    "PayoutCallbackV1",
    "PayoutMethod",
    "PayoutResponse",
    "PayoutStatus",
    "PayType",
    "Refund",
    "RefundResponse",
    "RefundStatus",
    "Subscription",
    "SubscriptionCustomer",
    "SubscriptionPaymentKind",
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
