# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import ModelRef, OneOf
from polybill_runtime.model import Field, Model

from .. import models as _models

if TYPE_CHECKING:
    from .invoice_cancelled_event import InvoiceCancelledEvent
    from .invoice_open_event import InvoiceOpenEvent
    from .invoice_paid_event import InvoicePaidEvent
    from .invoice_payment_failed_event import InvoicePaymentFailedEvent
    from .payment_intent_cancelled_event import PaymentIntentCancelledEvent
    from .payment_intent_created_event import PaymentIntentCreatedEvent
    from .payment_intent_failed_event import PaymentIntentFailedEvent
    from .payment_intent_pending_event import PaymentIntentPendingEvent
    from .payment_intent_requires_capture_event import PaymentIntentRequiresCaptureEvent
    from .payment_intent_requires_customer_action_event import (
        PaymentIntentRequiresCustomerActionEvent,
    )
    from .payment_intent_requires_payment_method_event import (
        PaymentIntentRequiresPaymentMethodEvent,
    )
    from .payment_intent_succeeded_event import PaymentIntentSucceededEvent
    from .payment_method_created_event import PaymentMethodCreatedEvent
    from .refund_accepted_event import RefundAcceptedEvent
    from .refund_failed_event import RefundFailedEvent
    from .refund_received_event import RefundReceivedEvent
    from .refund_succeeded_event import RefundSucceededEvent
    from .subscription_active_event import SubscriptionActiveEvent
    from .subscription_cancelled_event import SubscriptionCancelledEvent
    from .subscription_created_event import SubscriptionCreatedEvent
    from .subscription_expired_event import SubscriptionExpiredEvent
    from .subscription_paused_event import SubscriptionPausedEvent
    from .subscription_unpaid_event import SubscriptionUnpaidEvent
    from .subscription_updated_event import SubscriptionUpdatedEvent


@define(kw_only=True, eq=False, repr=False)
class LegacyDelivery(Model):
    """A delivery as a form"""

    data: (
        InvoiceCancelledEvent
        | InvoiceOpenEvent
        | InvoicePaidEvent
        | InvoicePaymentFailedEvent
        | PaymentIntentCancelledEvent
        | PaymentIntentCreatedEvent
        | PaymentIntentFailedEvent
        | PaymentIntentPendingEvent
        | PaymentIntentRequiresCaptureEvent
        | PaymentIntentRequiresCustomerActionEvent
        | PaymentIntentRequiresPaymentMethodEvent
        | PaymentIntentSucceededEvent
        | PaymentMethodCreatedEvent
        | RefundAcceptedEvent
        | RefundFailedEvent
        | RefundReceivedEvent
        | RefundSucceededEvent
        | SubscriptionActiveEvent
        | SubscriptionCancelledEvent
        | SubscriptionCreatedEvent
        | SubscriptionExpiredEvent
        | SubscriptionPausedEvent
        | SubscriptionUnpaidEvent
        | SubscriptionUpdatedEvent
    )
    """The event"""

    FIELDS = (
        Field(
            "data",
            "data",
            OneOf(
                ModelRef(_models, "PaymentIntentCreatedEvent"),
                ModelRef(_models, "PaymentIntentRequiresPaymentMethodEvent"),
                ModelRef(_models, "PaymentIntentRequiresCaptureEvent"),
                ModelRef(_models, "PaymentIntentRequiresCustomerActionEvent"),
                ModelRef(_models, "PaymentIntentPendingEvent"),
                ModelRef(_models, "PaymentIntentSucceededEvent"),
                ModelRef(_models, "PaymentIntentCancelledEvent"),
                ModelRef(_models, "PaymentIntentFailedEvent"),
                ModelRef(_models, "RefundReceivedEvent"),
                ModelRef(_models, "RefundAcceptedEvent"),
                ModelRef(_models, "RefundSucceededEvent"),
                ModelRef(_models, "RefundFailedEvent"),
                ModelRef(_models, "SubscriptionCreatedEvent"),
                ModelRef(_models, "SubscriptionActiveEvent"),
                ModelRef(_models, "SubscriptionUnpaidEvent"),
                ModelRef(_models, "SubscriptionPausedEvent"),
                ModelRef(_models, "SubscriptionExpiredEvent"),
                ModelRef(_models, "SubscriptionUpdatedEvent"),
                ModelRef(_models, "SubscriptionCancelledEvent"),
                ModelRef(_models, "InvoiceOpenEvent"),
                ModelRef(_models, "InvoicePaidEvent"),
                ModelRef(_models, "InvoicePaymentFailedEvent"),
                ModelRef(_models, "InvoiceCancelledEvent"),
                ModelRef(_models, "PaymentMethodCreatedEvent"),
            ),
            required=True,
        ),
    )
