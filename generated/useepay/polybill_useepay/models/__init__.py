# Generated: edit specs/useepay.
"""The objects and enums of the contract; each is imported when it is first used."""

from importlib import import_module

TYPE_CHECKING = False  # type checkers take it for typing's; importing typing costs more than the rest of this module
if TYPE_CHECKING:
    from .address import Address
    from .cancel_payment_intent import CancelPaymentIntentRequest
    from .capture_payment_intent import CapturePaymentIntentRequest
    from .checkout_address import CheckoutAddress
    from .checkout_billing import CheckoutBilling
    from .checkout_collection_method import CheckoutCollectionMethod
    from .checkout_customer import CheckoutCustomer
    from .checkout_mode import CheckoutMode
    from .checkout_payment_method_type import CheckoutPaymentMethodType
    from .checkout_product import CheckoutProduct
    from .checkout_session import (
        CheckoutObject,
        CheckoutPaymentStatus,
        CheckoutSession,
        CheckoutSessionLine,
        CheckoutSessionPrice,
        CheckoutSessionRecurring,
        CheckoutStatus,
        CheckoutUiMode,
    )
    from .checkout_shipping import CheckoutShipping
    from .checkout_subscription import CheckoutSubscription, DiscountPeriod
    from .collection_method import CollectionMethod
    from .confirm_payment_intent import ConfirmPaymentIntentRequest
    from .create_apple_pay_merchant_session import (
        ApplePaySession,
        ApplePaySessionHolder,
        ApplePaySessionRequest,
        MerchantSession,
    )
    from .create_checkout_session import (
        CheckoutLineItem,
        CheckoutPrice,
        CheckoutRecurring,
        CreateCheckoutSessionRequest,
    )
    from .create_customer import CustomerRequest
    from .create_invoice import CreateInvoiceRequest
    from .create_mandate import CreateMandateRequest
    from .create_payment_intent import (
        CreatePaymentIntentRequest,
        DeviceBrowser,
        DeviceData,
        DeviceLocation,
        DeviceMobile,
    )
    from .create_payment_link import CollectableOptions, CreatePaymentLinkRequest
    from .create_payment_method import CreatePaymentMethodRequest
    from .create_refund import CreateRefundRequest
    from .create_webhook import CreateWebhookRequest
    from .customer import Customer
    from .customer_acceptance import CustomerAcceptance, OnlineAcceptance
    from .customer_data import CustomerData
    from .customer_shipping import CustomerShipping
    from .error_fields import ErrorFields
    from .error_response import ErrorResponse
    from .event import Event
    from .event_resource import EventResource
    from .get_payment_method_configurations import (
        ApplePayConfiguration,
        ApplePayMerchant,
        GooglePayConfiguration,
        PaymentMethodConfiguration,
        PaymentMethodConfigurationRequest,
        TokenizationSpecification,
    )
    from .interval import Interval
    from .invoice import Invoice, InvoiceStatus
    from .invoice_cancelled_event import InvoiceCancelledEvent
    from .invoice_open_event import InvoiceOpenEvent
    from .invoice_paid_event import InvoicePaidEvent
    from .invoice_payment_failed_event import InvoicePaymentFailedEvent
    from .legacy import LegacyDelivery
    from .list_customers import CustomerList
    from .list_invoices import InvoiceList
    from .list_mandates import MandateList
    from .list_payment_intents import PaymentIntentList
    from .list_payment_links import PaymentLinkList
    from .list_payment_methods import PaymentMethodList
    from .list_refunds import RefundList
    from .list_subscriptions import SubscriptionList
    from .list_webhooks import WebhookList
    from .mandate import Mandate
    from .metadata import Metadata
    from .order import Order, OrderProduct, Seller, Shipping, ShippingAddress
    from .page import Page
    from .pay_invoice import PayInvoiceRequest
    from .payment_intent import (
        CardSummary,
        LastPaymentError,
        NextAction,
        PaymentErrorCode,
        PaymentIntent,
        PaymentIntentOrder,
        PaymentIntentProduct,
        PaymentIntentShipping,
        PaymentIntentStatus,
        PaymentMethodSummary,
        Redirect,
    )
    from .payment_intent_cancelled_event import PaymentIntentCancelledEvent
    from .payment_intent_created_event import PaymentIntentCreatedEvent
    from .payment_intent_failed_event import PaymentIntentFailedEvent
    from .payment_intent_pending_event import PaymentIntentPendingEvent
    from .payment_intent_requires_capture_event import PaymentIntentRequiresCaptureEvent
    from .payment_intent_requires_customer_action_event import PaymentIntentRequiresCustomerActionEvent
    from .payment_intent_requires_payment_method_event import PaymentIntentRequiresPaymentMethodEvent
    from .payment_intent_succeeded_event import PaymentIntentSucceededEvent
    from .payment_link import PaymentLink
    from .payment_method import PaymentMethod
    from .payment_method_created_event import PaymentMethodCreatedEvent
    from .payment_method_data import ApplePayData, Billing, CardData, GooglePayData, PaymentMethodData
    from .payment_method_options import CardOptions, PaymentMethodOptions
    from .record import Record
    from .refund import Refund, RefundStatus
    from .refund_accepted_event import RefundAcceptedEvent
    from .refund_failed_event import RefundFailedEvent
    from .refund_received_event import RefundReceivedEvent
    from .refund_succeeded_event import RefundSucceededEvent
    from .subscription import CancellationDetails, CancellationFeedback, Recurring, Subscription, SubscriptionStatus
    from .subscription_active_event import SubscriptionActiveEvent
    from .subscription_cancelled_event import SubscriptionCancelledEvent
    from .subscription_created_event import SubscriptionCreatedEvent
    from .subscription_expired_event import SubscriptionExpiredEvent
    from .subscription_paused_event import SubscriptionPausedEvent
    from .subscription_request import RecurringRequest, SubscriptionRequest
    from .subscription_unpaid_event import SubscriptionUnpaidEvent
    from .subscription_updated_event import SubscriptionUpdatedEvent
    from .update_customer import UpdateCustomerRequest
    from .update_invoice import UpdateInvoiceRequest
    from .update_payment_intent import UpdatePaymentIntentRequest
    from .update_payment_link import UpdatePaymentLinkRequest
    from .update_payment_method import UpdatePaymentMethodRequest
    from .update_webhook import WebhookRequest
    from .versioned import Versioned
    from .webhook import Webhook
    from .webhook_fields import WebhookFields
    from .webhook_status import WebhookStatus

_MODULES = {
    "Address": ".address",
    "CancelPaymentIntentRequest": ".cancel_payment_intent",
    "CapturePaymentIntentRequest": ".capture_payment_intent",
    "CheckoutAddress": ".checkout_address",
    "CheckoutBilling": ".checkout_billing",
    "CheckoutCollectionMethod": ".checkout_collection_method",
    "CheckoutCustomer": ".checkout_customer",
    "CheckoutMode": ".checkout_mode",
    "CheckoutPaymentMethodType": ".checkout_payment_method_type",
    "CheckoutProduct": ".checkout_product",
    "CheckoutObject": ".checkout_session",
    "CheckoutPaymentStatus": ".checkout_session",
    "CheckoutSession": ".checkout_session",
    "CheckoutSessionLine": ".checkout_session",
    "CheckoutSessionPrice": ".checkout_session",
    "CheckoutSessionRecurring": ".checkout_session",
    "CheckoutStatus": ".checkout_session",
    "CheckoutUiMode": ".checkout_session",
    "CheckoutShipping": ".checkout_shipping",
    "CheckoutSubscription": ".checkout_subscription",
    "DiscountPeriod": ".checkout_subscription",
    "CollectionMethod": ".collection_method",
    "ConfirmPaymentIntentRequest": ".confirm_payment_intent",
    "ApplePaySession": ".create_apple_pay_merchant_session",
    "ApplePaySessionHolder": ".create_apple_pay_merchant_session",
    "ApplePaySessionRequest": ".create_apple_pay_merchant_session",
    "MerchantSession": ".create_apple_pay_merchant_session",
    "CheckoutLineItem": ".create_checkout_session",
    "CheckoutPrice": ".create_checkout_session",
    "CheckoutRecurring": ".create_checkout_session",
    "CreateCheckoutSessionRequest": ".create_checkout_session",
    "CustomerRequest": ".create_customer",
    "CreateInvoiceRequest": ".create_invoice",
    "CreateMandateRequest": ".create_mandate",
    "CreatePaymentIntentRequest": ".create_payment_intent",
    "DeviceBrowser": ".create_payment_intent",
    "DeviceData": ".create_payment_intent",
    "DeviceLocation": ".create_payment_intent",
    "DeviceMobile": ".create_payment_intent",
    "CollectableOptions": ".create_payment_link",
    "CreatePaymentLinkRequest": ".create_payment_link",
    "CreatePaymentMethodRequest": ".create_payment_method",
    "CreateRefundRequest": ".create_refund",
    "CreateWebhookRequest": ".create_webhook",
    "Customer": ".customer",
    "CustomerAcceptance": ".customer_acceptance",
    "OnlineAcceptance": ".customer_acceptance",
    "CustomerData": ".customer_data",
    "CustomerShipping": ".customer_shipping",
    "ErrorFields": ".error_fields",
    "ErrorResponse": ".error_response",
    "Event": ".event",
    "EventResource": ".event_resource",
    "ApplePayConfiguration": ".get_payment_method_configurations",
    "ApplePayMerchant": ".get_payment_method_configurations",
    "GooglePayConfiguration": ".get_payment_method_configurations",
    "PaymentMethodConfiguration": ".get_payment_method_configurations",
    "PaymentMethodConfigurationRequest": ".get_payment_method_configurations",
    "TokenizationSpecification": ".get_payment_method_configurations",
    "Interval": ".interval",
    "Invoice": ".invoice",
    "InvoiceStatus": ".invoice",
    "InvoiceCancelledEvent": ".invoice_cancelled_event",
    "InvoiceOpenEvent": ".invoice_open_event",
    "InvoicePaidEvent": ".invoice_paid_event",
    "InvoicePaymentFailedEvent": ".invoice_payment_failed_event",
    "LegacyDelivery": ".legacy",
    "CustomerList": ".list_customers",
    "InvoiceList": ".list_invoices",
    "MandateList": ".list_mandates",
    "PaymentIntentList": ".list_payment_intents",
    "PaymentLinkList": ".list_payment_links",
    "PaymentMethodList": ".list_payment_methods",
    "RefundList": ".list_refunds",
    "SubscriptionList": ".list_subscriptions",
    "WebhookList": ".list_webhooks",
    "Mandate": ".mandate",
    "Metadata": ".metadata",
    "Order": ".order",
    "OrderProduct": ".order",
    "Seller": ".order",
    "Shipping": ".order",
    "ShippingAddress": ".order",
    "Page": ".page",
    "PayInvoiceRequest": ".pay_invoice",
    "CardSummary": ".payment_intent",
    "LastPaymentError": ".payment_intent",
    "NextAction": ".payment_intent",
    "PaymentErrorCode": ".payment_intent",
    "PaymentIntent": ".payment_intent",
    "PaymentIntentOrder": ".payment_intent",
    "PaymentIntentProduct": ".payment_intent",
    "PaymentIntentShipping": ".payment_intent",
    "PaymentIntentStatus": ".payment_intent",
    "PaymentMethodSummary": ".payment_intent",
    "Redirect": ".payment_intent",
    "PaymentIntentCancelledEvent": ".payment_intent_cancelled_event",
    "PaymentIntentCreatedEvent": ".payment_intent_created_event",
    "PaymentIntentFailedEvent": ".payment_intent_failed_event",
    "PaymentIntentPendingEvent": ".payment_intent_pending_event",
    "PaymentIntentRequiresCaptureEvent": ".payment_intent_requires_capture_event",
    "PaymentIntentRequiresCustomerActionEvent": ".payment_intent_requires_customer_action_event",
    "PaymentIntentRequiresPaymentMethodEvent": ".payment_intent_requires_payment_method_event",
    "PaymentIntentSucceededEvent": ".payment_intent_succeeded_event",
    "PaymentLink": ".payment_link",
    "PaymentMethod": ".payment_method",
    "PaymentMethodCreatedEvent": ".payment_method_created_event",
    "ApplePayData": ".payment_method_data",
    "Billing": ".payment_method_data",
    "CardData": ".payment_method_data",
    "GooglePayData": ".payment_method_data",
    "PaymentMethodData": ".payment_method_data",
    "CardOptions": ".payment_method_options",
    "PaymentMethodOptions": ".payment_method_options",
    "Record": ".record",
    "Refund": ".refund",
    "RefundStatus": ".refund",
    "RefundAcceptedEvent": ".refund_accepted_event",
    "RefundFailedEvent": ".refund_failed_event",
    "RefundReceivedEvent": ".refund_received_event",
    "RefundSucceededEvent": ".refund_succeeded_event",
    "CancellationDetails": ".subscription",
    "CancellationFeedback": ".subscription",
    "Recurring": ".subscription",
    "Subscription": ".subscription",
    "SubscriptionStatus": ".subscription",
    "SubscriptionActiveEvent": ".subscription_active_event",
    "SubscriptionCancelledEvent": ".subscription_cancelled_event",
    "SubscriptionCreatedEvent": ".subscription_created_event",
    "SubscriptionExpiredEvent": ".subscription_expired_event",
    "SubscriptionPausedEvent": ".subscription_paused_event",
    "RecurringRequest": ".subscription_request",
    "SubscriptionRequest": ".subscription_request",
    "SubscriptionUnpaidEvent": ".subscription_unpaid_event",
    "SubscriptionUpdatedEvent": ".subscription_updated_event",
    "UpdateCustomerRequest": ".update_customer",
    "UpdateInvoiceRequest": ".update_invoice",
    "UpdatePaymentIntentRequest": ".update_payment_intent",
    "UpdatePaymentLinkRequest": ".update_payment_link",
    "UpdatePaymentMethodRequest": ".update_payment_method",
    "WebhookRequest": ".update_webhook",
    "Versioned": ".versioned",
    "Webhook": ".webhook",
    "WebhookFields": ".webhook_fields",
    "WebhookStatus": ".webhook_status",
}

__all__ = (
    "Address",
    "ApplePayConfiguration",
    "ApplePayData",
    "ApplePayMerchant",
    "ApplePaySession",
    "ApplePaySessionHolder",
    "ApplePaySessionRequest",
    "Billing",
    "CancellationDetails",
    "CancellationFeedback",
    "CancelPaymentIntentRequest",
    "CapturePaymentIntentRequest",
    "CardData",
    "CardOptions",
    "CardSummary",
    "CheckoutAddress",
    "CheckoutBilling",
    "CheckoutCollectionMethod",
    "CheckoutCustomer",
    "CheckoutLineItem",
    "CheckoutMode",
    "CheckoutObject",
    "CheckoutPaymentMethodType",
    "CheckoutPaymentStatus",
    "CheckoutPrice",
    "CheckoutProduct",
    "CheckoutRecurring",
    "CheckoutSession",
    "CheckoutSessionLine",
    "CheckoutSessionPrice",
    "CheckoutSessionRecurring",
    "CheckoutShipping",
    "CheckoutStatus",
    "CheckoutSubscription",
    "CheckoutUiMode",
    "CollectableOptions",
    "CollectionMethod",
    "ConfirmPaymentIntentRequest",
    "CreateCheckoutSessionRequest",
    "CreateInvoiceRequest",
    "CreateMandateRequest",
    "CreatePaymentIntentRequest",
    "CreatePaymentLinkRequest",
    "CreatePaymentMethodRequest",
    "CreateRefundRequest",
    "CreateWebhookRequest",
    "Customer",
    "CustomerAcceptance",
    "CustomerData",
    "CustomerList",
    "CustomerRequest",
    "CustomerShipping",
    "DeviceBrowser",
    "DeviceData",
    "DeviceLocation",
    "DeviceMobile",
    "DiscountPeriod",
    "ErrorFields",
    "ErrorResponse",
    "Event",
    "EventResource",
    "GooglePayConfiguration",
    "GooglePayData",
    "Interval",
    "Invoice",
    "InvoiceCancelledEvent",
    "InvoiceList",
    "InvoiceOpenEvent",
    "InvoicePaidEvent",
    "InvoicePaymentFailedEvent",
    "InvoiceStatus",
    "LastPaymentError",
    "LegacyDelivery",
    "Mandate",
    "MandateList",
    "MerchantSession",
    "Metadata",
    "NextAction",
    "OnlineAcceptance",
    "Order",
    "OrderProduct",
    "Page",
    "PayInvoiceRequest",
    "PaymentErrorCode",
    "PaymentIntent",
    "PaymentIntentCancelledEvent",
    "PaymentIntentCreatedEvent",
    "PaymentIntentFailedEvent",
    "PaymentIntentList",
    "PaymentIntentOrder",
    "PaymentIntentPendingEvent",
    "PaymentIntentProduct",
    "PaymentIntentRequiresCaptureEvent",
    "PaymentIntentRequiresCustomerActionEvent",
    "PaymentIntentRequiresPaymentMethodEvent",
    "PaymentIntentShipping",
    "PaymentIntentStatus",
    "PaymentIntentSucceededEvent",
    "PaymentLink",
    "PaymentLinkList",
    "PaymentMethod",
    "PaymentMethodConfiguration",
    "PaymentMethodConfigurationRequest",
    "PaymentMethodCreatedEvent",
    "PaymentMethodData",
    "PaymentMethodList",
    "PaymentMethodOptions",
    "PaymentMethodSummary",
    "Record",
    "Recurring",
    "RecurringRequest",
    "Redirect",
    "Refund",
    "RefundAcceptedEvent",
    "RefundFailedEvent",
    "RefundList",
    "RefundReceivedEvent",
    "RefundStatus",
    "RefundSucceededEvent",
    "Seller",
    "Shipping",
    "ShippingAddress",
    "Subscription",
    "SubscriptionActiveEvent",
    "SubscriptionCancelledEvent",
    "SubscriptionCreatedEvent",
    "SubscriptionExpiredEvent",
    "SubscriptionList",
    "SubscriptionPausedEvent",
    "SubscriptionRequest",
    "SubscriptionStatus",
    "SubscriptionUnpaidEvent",
    "SubscriptionUpdatedEvent",
    "TokenizationSpecification",
    "UpdateCustomerRequest",
    "UpdateInvoiceRequest",
    "UpdatePaymentIntentRequest",
    "UpdatePaymentLinkRequest",
    "UpdatePaymentMethodRequest",
    "Versioned",
    "Webhook",
    "WebhookFields",
    "WebhookList",
    "WebhookRequest",
    "WebhookStatus",
)


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    return getattr(import_module(_MODULES[name], __name__), name)


def __dir__() -> list[str]:
    return sorted(__all__)
