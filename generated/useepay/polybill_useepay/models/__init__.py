# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""The objects and enums of the contract; each is imported when it is first used."""

from importlib import import_module

TYPE_CHECKING = False  # type checkers take it for typing's; importing typing costs more than the rest of this module
if TYPE_CHECKING:
    from .address import Address
    from .apple_pay_configuration import ApplePayConfiguration
    from .apple_pay_data import ApplePayData
    from .apple_pay_merchant import ApplePayMerchant
    from .apple_pay_session import ApplePaySession
    from .apple_pay_session_holder import ApplePaySessionHolder
    from .apple_pay_session_request import ApplePaySessionRequest
    from .billing import Billing
    from .cancel_payment_intent_request import CancelPaymentIntentRequest
    from .cancellation_details import CancellationDetails
    from .cancellation_feedback import CancellationFeedback
    from .capture_payment_intent_request import CapturePaymentIntentRequest
    from .card_data import CardData
    from .card_options import CardOptions
    from .card_summary import CardSummary
    from .checkout_address import CheckoutAddress
    from .checkout_billing import CheckoutBilling
    from .checkout_collection_method import CheckoutCollectionMethod
    from .checkout_customer import CheckoutCustomer
    from .checkout_line_item import CheckoutLineItem
    from .checkout_mode import CheckoutMode
    from .checkout_object import CheckoutObject
    from .checkout_payment_method_type import CheckoutPaymentMethodType
    from .checkout_payment_status import CheckoutPaymentStatus
    from .checkout_price import CheckoutPrice
    from .checkout_product import CheckoutProduct
    from .checkout_recurring import CheckoutRecurring
    from .checkout_session import CheckoutSession
    from .checkout_session_line import CheckoutSessionLine
    from .checkout_session_price import CheckoutSessionPrice
    from .checkout_session_recurring import CheckoutSessionRecurring
    from .checkout_shipping import CheckoutShipping
    from .checkout_status import CheckoutStatus
    from .checkout_subscription import CheckoutSubscription
    from .checkout_ui_mode import CheckoutUiMode
    from .collectable_options import CollectableOptions
    from .collection_method import CollectionMethod
    from .confirm_payment_intent_request import ConfirmPaymentIntentRequest
    from .create_checkout_session_request import CreateCheckoutSessionRequest
    from .create_invoice_request import CreateInvoiceRequest
    from .create_mandate_request import CreateMandateRequest
    from .create_payment_intent_request import CreatePaymentIntentRequest
    from .create_payment_link_request import CreatePaymentLinkRequest
    from .create_payment_method_request import CreatePaymentMethodRequest
    from .create_refund_request import CreateRefundRequest
    from .create_webhook_request import CreateWebhookRequest
    from .customer import Customer
    from .customer_acceptance import CustomerAcceptance
    from .customer_data import CustomerData
    from .customer_list import CustomerList
    from .customer_request import CustomerRequest
    from .customer_shipping import CustomerShipping
    from .device_browser import DeviceBrowser
    from .device_data import DeviceData
    from .device_location import DeviceLocation
    from .device_mobile import DeviceMobile
    from .discount_period import DiscountPeriod
    from .error_fields import ErrorFields
    from .error_response import ErrorResponse
    from .event import Event
    from .event_resource import EventResource
    from .google_pay_configuration import GooglePayConfiguration
    from .google_pay_data import GooglePayData
    from .interval import Interval
    from .invoice import Invoice
    from .invoice_cancelled_event import InvoiceCancelledEvent
    from .invoice_list import InvoiceList
    from .invoice_open_event import InvoiceOpenEvent
    from .invoice_paid_event import InvoicePaidEvent
    from .invoice_payment_failed_event import InvoicePaymentFailedEvent
    from .invoice_status import InvoiceStatus
    from .last_payment_error import LastPaymentError
    from .legacy_delivery import LegacyDelivery
    from .mandate import Mandate
    from .mandate_list import MandateList
    from .merchant_session import MerchantSession
    from .metadata import Metadata
    from .next_action import NextAction
    from .online_acceptance import OnlineAcceptance
    from .order import Order
    from .order_product import OrderProduct
    from .page import Page
    from .pay_invoice_request import PayInvoiceRequest
    from .payment_error_code import PaymentErrorCode
    from .payment_intent import PaymentIntent
    from .payment_intent_cancelled_event import PaymentIntentCancelledEvent
    from .payment_intent_created_event import PaymentIntentCreatedEvent
    from .payment_intent_failed_event import PaymentIntentFailedEvent
    from .payment_intent_list import PaymentIntentList
    from .payment_intent_order import PaymentIntentOrder
    from .payment_intent_pending_event import PaymentIntentPendingEvent
    from .payment_intent_product import PaymentIntentProduct
    from .payment_intent_requires_capture_event import PaymentIntentRequiresCaptureEvent
    from .payment_intent_requires_customer_action_event import (
        PaymentIntentRequiresCustomerActionEvent,
    )
    from .payment_intent_requires_payment_method_event import (
        PaymentIntentRequiresPaymentMethodEvent,
    )
    from .payment_intent_shipping import PaymentIntentShipping
    from .payment_intent_status import PaymentIntentStatus
    from .payment_intent_succeeded_event import PaymentIntentSucceededEvent
    from .payment_link import PaymentLink
    from .payment_link_list import PaymentLinkList
    from .payment_method import PaymentMethod
    from .payment_method_configuration import PaymentMethodConfiguration
    from .payment_method_configuration_request import PaymentMethodConfigurationRequest
    from .payment_method_created_event import PaymentMethodCreatedEvent
    from .payment_method_data import PaymentMethodData
    from .payment_method_list import PaymentMethodList
    from .payment_method_options import PaymentMethodOptions
    from .payment_method_summary import PaymentMethodSummary
    from .record import Record
    from .recurring import Recurring
    from .recurring_request import RecurringRequest
    from .redirect import Redirect
    from .refund import Refund
    from .refund_accepted_event import RefundAcceptedEvent
    from .refund_failed_event import RefundFailedEvent
    from .refund_list import RefundList
    from .refund_received_event import RefundReceivedEvent
    from .refund_status import RefundStatus
    from .refund_succeeded_event import RefundSucceededEvent
    from .seller import Seller
    from .shipping import Shipping
    from .shipping_address import ShippingAddress
    from .subscription import Subscription
    from .subscription_active_event import SubscriptionActiveEvent
    from .subscription_cancelled_event import SubscriptionCancelledEvent
    from .subscription_created_event import SubscriptionCreatedEvent
    from .subscription_expired_event import SubscriptionExpiredEvent
    from .subscription_list import SubscriptionList
    from .subscription_paused_event import SubscriptionPausedEvent
    from .subscription_request import SubscriptionRequest
    from .subscription_status import SubscriptionStatus
    from .subscription_unpaid_event import SubscriptionUnpaidEvent
    from .subscription_updated_event import SubscriptionUpdatedEvent
    from .tokenization_specification import TokenizationSpecification
    from .update_customer_request import UpdateCustomerRequest
    from .update_invoice_request import UpdateInvoiceRequest
    from .update_payment_intent_request import UpdatePaymentIntentRequest
    from .update_payment_link_request import UpdatePaymentLinkRequest
    from .update_payment_method_request import UpdatePaymentMethodRequest
    from .versioned import Versioned
    from .webhook import Webhook
    from .webhook_fields import WebhookFields
    from .webhook_list import WebhookList
    from .webhook_request import WebhookRequest
    from .webhook_status import WebhookStatus

_MODULES = {
    "Address": ".address",
    "ApplePayConfiguration": ".apple_pay_configuration",
    "ApplePayData": ".apple_pay_data",
    "ApplePayMerchant": ".apple_pay_merchant",
    "ApplePaySession": ".apple_pay_session",
    "ApplePaySessionHolder": ".apple_pay_session_holder",
    "ApplePaySessionRequest": ".apple_pay_session_request",
    "Billing": ".billing",
    "CancelPaymentIntentRequest": ".cancel_payment_intent_request",
    "CancellationDetails": ".cancellation_details",
    "CancellationFeedback": ".cancellation_feedback",
    "CapturePaymentIntentRequest": ".capture_payment_intent_request",
    "CardData": ".card_data",
    "CardOptions": ".card_options",
    "CardSummary": ".card_summary",
    "CheckoutAddress": ".checkout_address",
    "CheckoutBilling": ".checkout_billing",
    "CheckoutCollectionMethod": ".checkout_collection_method",
    "CheckoutCustomer": ".checkout_customer",
    "CheckoutLineItem": ".checkout_line_item",
    "CheckoutMode": ".checkout_mode",
    "CheckoutObject": ".checkout_object",
    "CheckoutPaymentMethodType": ".checkout_payment_method_type",
    "CheckoutPaymentStatus": ".checkout_payment_status",
    "CheckoutPrice": ".checkout_price",
    "CheckoutProduct": ".checkout_product",
    "CheckoutRecurring": ".checkout_recurring",
    "CheckoutSession": ".checkout_session",
    "CheckoutSessionLine": ".checkout_session_line",
    "CheckoutSessionPrice": ".checkout_session_price",
    "CheckoutSessionRecurring": ".checkout_session_recurring",
    "CheckoutShipping": ".checkout_shipping",
    "CheckoutStatus": ".checkout_status",
    "CheckoutSubscription": ".checkout_subscription",
    "CheckoutUiMode": ".checkout_ui_mode",
    "CollectableOptions": ".collectable_options",
    "CollectionMethod": ".collection_method",
    "ConfirmPaymentIntentRequest": ".confirm_payment_intent_request",
    "CreateCheckoutSessionRequest": ".create_checkout_session_request",
    "CreateInvoiceRequest": ".create_invoice_request",
    "CreateMandateRequest": ".create_mandate_request",
    "CreatePaymentIntentRequest": ".create_payment_intent_request",
    "CreatePaymentLinkRequest": ".create_payment_link_request",
    "CreatePaymentMethodRequest": ".create_payment_method_request",
    "CreateRefundRequest": ".create_refund_request",
    "CreateWebhookRequest": ".create_webhook_request",
    "Customer": ".customer",
    "CustomerAcceptance": ".customer_acceptance",
    "CustomerData": ".customer_data",
    "CustomerList": ".customer_list",
    "CustomerRequest": ".customer_request",
    "CustomerShipping": ".customer_shipping",
    "DeviceBrowser": ".device_browser",
    "DeviceData": ".device_data",
    "DeviceLocation": ".device_location",
    "DeviceMobile": ".device_mobile",
    "DiscountPeriod": ".discount_period",
    "ErrorFields": ".error_fields",
    "ErrorResponse": ".error_response",
    "Event": ".event",
    "EventResource": ".event_resource",
    "GooglePayConfiguration": ".google_pay_configuration",
    "GooglePayData": ".google_pay_data",
    "Interval": ".interval",
    "Invoice": ".invoice",
    "InvoiceCancelledEvent": ".invoice_cancelled_event",
    "InvoiceList": ".invoice_list",
    "InvoiceOpenEvent": ".invoice_open_event",
    "InvoicePaidEvent": ".invoice_paid_event",
    "InvoicePaymentFailedEvent": ".invoice_payment_failed_event",
    "InvoiceStatus": ".invoice_status",
    "LastPaymentError": ".last_payment_error",
    "LegacyDelivery": ".legacy_delivery",
    "Mandate": ".mandate",
    "MandateList": ".mandate_list",
    "MerchantSession": ".merchant_session",
    "Metadata": ".metadata",
    "NextAction": ".next_action",
    "OnlineAcceptance": ".online_acceptance",
    "Order": ".order",
    "OrderProduct": ".order_product",
    "Page": ".page",
    "PayInvoiceRequest": ".pay_invoice_request",
    "PaymentErrorCode": ".payment_error_code",
    "PaymentIntent": ".payment_intent",
    "PaymentIntentCancelledEvent": ".payment_intent_cancelled_event",
    "PaymentIntentCreatedEvent": ".payment_intent_created_event",
    "PaymentIntentFailedEvent": ".payment_intent_failed_event",
    "PaymentIntentList": ".payment_intent_list",
    "PaymentIntentOrder": ".payment_intent_order",
    "PaymentIntentPendingEvent": ".payment_intent_pending_event",
    "PaymentIntentProduct": ".payment_intent_product",
    "PaymentIntentRequiresCaptureEvent": ".payment_intent_requires_capture_event",
    "PaymentIntentRequiresCustomerActionEvent": ".payment_intent_requires_customer_action_event",
    "PaymentIntentRequiresPaymentMethodEvent": ".payment_intent_requires_payment_method_event",
    "PaymentIntentShipping": ".payment_intent_shipping",
    "PaymentIntentStatus": ".payment_intent_status",
    "PaymentIntentSucceededEvent": ".payment_intent_succeeded_event",
    "PaymentLink": ".payment_link",
    "PaymentLinkList": ".payment_link_list",
    "PaymentMethod": ".payment_method",
    "PaymentMethodConfiguration": ".payment_method_configuration",
    "PaymentMethodConfigurationRequest": ".payment_method_configuration_request",
    "PaymentMethodCreatedEvent": ".payment_method_created_event",
    "PaymentMethodData": ".payment_method_data",
    "PaymentMethodList": ".payment_method_list",
    "PaymentMethodOptions": ".payment_method_options",
    "PaymentMethodSummary": ".payment_method_summary",
    "Record": ".record",
    "Recurring": ".recurring",
    "RecurringRequest": ".recurring_request",
    "Redirect": ".redirect",
    "Refund": ".refund",
    "RefundAcceptedEvent": ".refund_accepted_event",
    "RefundFailedEvent": ".refund_failed_event",
    "RefundList": ".refund_list",
    "RefundReceivedEvent": ".refund_received_event",
    "RefundStatus": ".refund_status",
    "RefundSucceededEvent": ".refund_succeeded_event",
    "Seller": ".seller",
    "Shipping": ".shipping",
    "ShippingAddress": ".shipping_address",
    "Subscription": ".subscription",
    "SubscriptionActiveEvent": ".subscription_active_event",
    "SubscriptionCancelledEvent": ".subscription_cancelled_event",
    "SubscriptionCreatedEvent": ".subscription_created_event",
    "SubscriptionExpiredEvent": ".subscription_expired_event",
    "SubscriptionList": ".subscription_list",
    "SubscriptionPausedEvent": ".subscription_paused_event",
    "SubscriptionRequest": ".subscription_request",
    "SubscriptionStatus": ".subscription_status",
    "SubscriptionUnpaidEvent": ".subscription_unpaid_event",
    "SubscriptionUpdatedEvent": ".subscription_updated_event",
    "TokenizationSpecification": ".tokenization_specification",
    "UpdateCustomerRequest": ".update_customer_request",
    "UpdateInvoiceRequest": ".update_invoice_request",
    "UpdatePaymentIntentRequest": ".update_payment_intent_request",
    "UpdatePaymentLinkRequest": ".update_payment_link_request",
    "UpdatePaymentMethodRequest": ".update_payment_method_request",
    "Versioned": ".versioned",
    "Webhook": ".webhook",
    "WebhookFields": ".webhook_fields",
    "WebhookList": ".webhook_list",
    "WebhookRequest": ".webhook_request",
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
