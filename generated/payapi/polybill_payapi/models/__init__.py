# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""The objects and enums of the contract; each is imported when it is first used."""

from importlib import import_module

TYPE_CHECKING = False  # type checkers take it for typing's; importing typing costs more than the rest of this module
if TYPE_CHECKING:
    from .balance import Balance
    from .balances_response import BalancesResponse
    from .cancel_payout_request import CancelPayoutRequest
    from .create_payin_request import CreatePayinRequest
    from .create_payout_request import CreatePayoutRequest
    from .create_refund_request import CreateRefundRequest
    from .create_subscription_request import CreateSubscriptionRequest
    from .create_subscription_response import CreateSubscriptionResponse
    from .customer import Customer
    from .customer_deleted_response import CustomerDeletedResponse
    from .customer_details import CustomerDetails
    from .customer_request import CustomerRequest
    from .customer_response import CustomerResponse
    from .customers_response import CustomersResponse
    from .device import Device
    from .envelope import Envelope
    from .extra import Extra
    from .pay_type import PayType
    from .payin import Payin
    from .payin_callback_v1 import PayinCallbackV1
    from .payin_customer import PayinCustomer
    from .payin_product import PayinProduct
    from .payin_response import PayinResponse
    from .payin_status import PayinStatus
    from .payment_method import PaymentMethod
    from .payment_method_data import PaymentMethodData
    from .payout import Payout
    from .payout_callback_v1 import PayoutCallbackV1
    from .payout_method import PayoutMethod
    from .payout_response import PayoutResponse
    from .payout_status import PayoutStatus
    from .refund import Refund
    from .refund_response import RefundResponse
    from .refund_status import RefundStatus
    from .subscription import Subscription
    from .subscription_customer import SubscriptionCustomer
    from .subscription_payment_kind import SubscriptionPaymentKind
    from .subscription_plan import SubscriptionPlan
    from .subscription_plan_request import SubscriptionPlanRequest
    from .subscription_product import SubscriptionProduct
    from .subscription_shipping import SubscriptionShipping

_MODULES = {
    "Balance": ".balance",
    "BalancesResponse": ".balances_response",
    "CancelPayoutRequest": ".cancel_payout_request",
    "CreatePayinRequest": ".create_payin_request",
    "CreatePayoutRequest": ".create_payout_request",
    "CreateRefundRequest": ".create_refund_request",
    "CreateSubscriptionRequest": ".create_subscription_request",
    "CreateSubscriptionResponse": ".create_subscription_response",
    "Customer": ".customer",
    "CustomerDeletedResponse": ".customer_deleted_response",
    "CustomerDetails": ".customer_details",
    "CustomerRequest": ".customer_request",
    "CustomerResponse": ".customer_response",
    "CustomersResponse": ".customers_response",
    "Device": ".device",
    "Envelope": ".envelope",
    "Extra": ".extra",
    "PayType": ".pay_type",
    "Payin": ".payin",
    "PayinCallbackV1": ".payin_callback_v1",
    "PayinCustomer": ".payin_customer",
    "PayinProduct": ".payin_product",
    "PayinResponse": ".payin_response",
    "PayinStatus": ".payin_status",
    "PaymentMethod": ".payment_method",
    "PaymentMethodData": ".payment_method_data",
    "Payout": ".payout",
    "PayoutCallbackV1": ".payout_callback_v1",
    "PayoutMethod": ".payout_method",
    "PayoutResponse": ".payout_response",
    "PayoutStatus": ".payout_status",
    "Refund": ".refund",
    "RefundResponse": ".refund_response",
    "RefundStatus": ".refund_status",
    "Subscription": ".subscription",
    "SubscriptionCustomer": ".subscription_customer",
    "SubscriptionPaymentKind": ".subscription_payment_kind",
    "SubscriptionPlan": ".subscription_plan",
    "SubscriptionPlanRequest": ".subscription_plan_request",
    "SubscriptionProduct": ".subscription_product",
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
