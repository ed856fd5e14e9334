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
from polybill_clink import models as native

from polybill.conversion.context import Row
from polybill.conversion.money_rows import Amount, Code, OrderAmount
from polybill.conversion.rows import Choice, OutOfBand, Pairs, copies
from polybill.conversion.table import Table
from polybill.conversion.time_rows import Switch

PROVIDER: Final = "clink"

_CUSTOMER: Final = copies(
    {
        "customer.id": "/customerId",
        "customer.reference": "/referenceCustomerId",
        "customer.email": "/customerEmail",
        "payment_method.id": "/paymentInstrumentId",
    },
    reference="/merchantReferenceId",
    promotion_code="/promotionCode",
    return_url="/returnUrl",
)
_PAGE: Final[tuple[Row, ...]] = (
    Choice("device.platform", "/platformType", {"web": "WEB", "mobile_web": "WAP"}),
    Choice("device.os", "/deviceType", {"android": "Android", "ios": "iOS"}),
    Pairs("metadata", "/metadata"),
)
_METHODS: Final = {"card": "CARD", "cashapp": "CASHAPP", "gcash": "GCASH", "pix": "PIX", "upi": "UPI"}

SUBSCRIPTION: Final = Table(
    PROVIDER,
    "createSubscription",
    SubscriptionRequest,
    native.CreateSubscriptionRequest,
    (
        *_CUSTOMER,
        *copies({"plan.id": "/priceId", "plan.product_id": "/productId"}),
        Choice("payment_method.type", "/paymentMethodType", _METHODS),
        Code("currency", "/paymentCurrency"),
        *_PAGE,
    ),
)
# A change takes two steps: the preview names the plan, the confirmation only the quote that the preview made of it.
SUBSCRIPTION_CHANGE: Final = Table(
    PROVIDER,
    "confirmSubscriptionUpdate",
    SubscriptionChange,
    native.SubscriptionUpdateConfirmApiRequest,
    (
        *copies(quote_id="/priceSnapshotId", promotion_code="/promotionCode"),
        OutOfBand("plan.id"),
    ),
)
SUBSCRIPTION_PREVIEW: Final = Table(
    PROVIDER,
    "previewSubscriptionUpdate",
    SubscriptionChange,
    native.SubscriptionUpdatePreviewApiRequest,
    copies({"plan.id": "/priceId", "promotion_code": "/promotionCode"}),
)
CANCELLATION: Final = Table(
    PROVIDER,
    "cancelSubscription",
    Cancellation,
    native.CancelSubscriptionApiRequest,
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
        *copies(comment="/reason"),
    ),
)

PAYMENT: Final = Table(
    PROVIDER,
    "createPayment",
    PaymentRequest,
    native.CreatePaymentApiRequest,
    (
        *_CUSTOMER,
        *copies(plan_id="/priceId", product_id="/productId"),
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
        *_PAGE,
    ),
)

# A payment's id is its order's. Its currency is not sent: the call reads the order first and compares.
REFUND: Final = Table(
    PROVIDER,
    "createRefund",
    RefundRequest,
    native.RefundCreateApiRequest,
    (
        *copies(reference="/refundMerchantOrderId", payment_id="/orderId", comment="/remark"),
        OrderAmount("amount", "/refundAmount"),
        Choice(
            "reason",
            "/refundReasonType",
            {"duplicate": 0, "fraudulent": 1, "requested_by_customer": 2, "other": 3},
        ),
    ),
)

ENDPOINT_ROWS: Final = copies(url="/url", events="/events", name="/description", enabled="/enabled")
ENDPOINT: Final = Table(
    PROVIDER, "createWebhookEndpoint", WebhookEndpointRequest, native.WebhookEndpointCreateRequest, ENDPOINT_ROWS
)
ENDPOINT_CHANGE: Final = Table(
    PROVIDER, "updateWebhookEndpoint", WebhookEndpointRequest, native.WebhookEndpointUpdateRequest, ENDPOINT_ROWS
)
