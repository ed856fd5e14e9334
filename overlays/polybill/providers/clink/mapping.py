"""Clink ↔ canonical: the requests, field by field."""

from __future__ import annotations

from typing import Final

from polybill_canonical import (
    Cancellation,
    PaymentRequest,
    RefundRequest,
    SubscriptionChange,
    SubscriptionRequest,
    WebhookEndpointRequest,
)
from polybill_clink.models import (
    CancelSubscriptionApiRequest,
    CreatePaymentApiRequest,
    CreateSubscriptionRequest,
    RefundCreateApiRequest,
    SubscriptionUpdateConfirmApiRequest,
    SubscriptionUpdatePreviewApiRequest,
    WebhookEndpointCreateRequest,
    WebhookEndpointUpdateRequest,
)

from polybill.conversion.money_rows import Amount, Code, OrderAmount
from polybill.conversion.rows import Choice, OutOfBand, Pairs, Same
from polybill.conversion.table import Table
from polybill.conversion.time_rows import Switch

PROVIDER: Final = "clink"

_CUSTOMER: Final = (
    Same("reference", "/merchantReferenceId"),
    Same("customer.id", "/customerId"),
    Same("customer.reference", "/referenceCustomerId"),
    Same("customer.email", "/customerEmail"),
    Same("payment_method.id", "/paymentInstrumentId"),
)
_PAGE: Final = (
    Same("return_url", "/returnUrl"),
    Choice("device.platform", "/platformType", {"web": "WEB", "mobile_web": "WAP"}),
    Choice("device.os", "/deviceType", {"android": "Android", "ios": "iOS"}),
    Pairs("metadata", "/metadata"),
)
_METHODS: Final = {"card": "CARD", "cashapp": "CASHAPP", "gcash": "GCASH", "pix": "PIX", "upi": "UPI"}

SUBSCRIPTION: Final = Table(
    PROVIDER,
    "createSubscription",
    SubscriptionRequest,
    CreateSubscriptionRequest,
    (
        *_CUSTOMER,
        Same("plan.id", "/priceId"),
        Same("plan.product_id", "/productId"),
        Choice("payment_method.type", "/paymentMethodType", _METHODS),
        Code("currency", "/paymentCurrency"),
        Same("promotion_code", "/promotionCode"),
        *_PAGE,
    ),
)
# A change takes two steps: the preview names the plan, the confirmation only the quote that the preview made of it.
SUBSCRIPTION_CHANGE: Final = Table(
    PROVIDER,
    "confirmSubscriptionUpdate",
    SubscriptionChange,
    SubscriptionUpdateConfirmApiRequest,
    (
        Same("quote_id", "/priceSnapshotId"),
        OutOfBand("plan.id"),
        Same("promotion_code", "/promotionCode"),
    ),
)
SUBSCRIPTION_PREVIEW: Final = Table(
    PROVIDER,
    "previewSubscriptionUpdate",
    SubscriptionChange,
    SubscriptionUpdatePreviewApiRequest,
    (
        Same("plan.id", "/priceId"),
        Same("promotion_code", "/promotionCode"),
    ),
)
CANCELLATION: Final = Table(
    PROVIDER,
    "cancelSubscription",
    Cancellation,
    CancelSubscriptionApiRequest,
    (
        Switch("at_period_end", "/cancelImmediately", on=False, off=True),
        Choice(
            "reason",
            "/cancelReasonCode",
            {
                "customer_service": "poor_customer_service",
                "low_quality": "poor_quality",
                "missing_features": "need_more_features",
                "other": "other_reasons",
                "switched_service": "found_alternative",
                "too_complex": "poor_usability",
                "too_expensive": "too_expensive",
                "unused": "no_longer_needed",
            },
        ),
        Same("comment", "/reason"),
    ),
)

PAYMENT: Final = Table(
    PROVIDER,
    "createPayment",
    PaymentRequest,
    CreatePaymentApiRequest,
    (
        *_CUSTOMER,
        Same("plan_id", "/priceId"),
        Same("product_id", "/productId"),
        Amount("amount", "/amount"),
        Code("", "/currency"),
        Choice(
            "payment_method.type",
            "/paymentMethodType",
            {
                **_METHODS,
                "alipay": "ALIPAY",
                "kakao_pay": "KAKAO",
                "promptpay": "PROMPTPAY",
                "qris": "QRIS",
                "touch_n_go": "TNG",
                "wechat_pay": "WECHAT",
            },
        ),
        Same("promotion_code", "/promotionCode"),
        *_PAGE,
    ),
)

# A payment's id is its order's. Its currency is not sent: the call reads the order first and compares.
REFUND: Final = Table(
    PROVIDER,
    "createRefund",
    RefundRequest,
    RefundCreateApiRequest,
    (
        Same("reference", "/refundMerchantOrderId"),
        Same("payment_id", "/orderId"),
        OrderAmount("amount", "/refundAmount"),
        Choice(
            "reason",
            "/refundReasonType",
            {"duplicate": 0, "fraudulent": 1, "requested_by_customer": 2, "other": 3},
        ),
        Same("comment", "/remark"),
    ),
)

_ENDPOINT: Final = (
    Same("url", "/url"),
    Same("events", "/events"),
    Same("name", "/description"),
    Same("enabled", "/enabled"),
)
ENDPOINT: Final = Table(
    PROVIDER, "createWebhookEndpoint", WebhookEndpointRequest, WebhookEndpointCreateRequest, _ENDPOINT
)
ENDPOINT_CHANGE: Final = Table(
    PROVIDER, "updateWebhookEndpoint", WebhookEndpointRequest, WebhookEndpointUpdateRequest, _ENDPOINT
)

TABLES: Final = (
    SUBSCRIPTION,
    SUBSCRIPTION_CHANGE,
    SUBSCRIPTION_PREVIEW,
    CANCELLATION,
    PAYMENT,
    REFUND,
    ENDPOINT,
    ENDPOINT_CHANGE,
)
