# Generated: edit specs/useepay.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import Field, Model, ModelRef, OneOf, model

from .. import models as _models

if TYPE_CHECKING:
    from . import (
        InvoiceCancelledEvent,
        InvoiceOpenEvent,
        InvoicePaidEvent,
        InvoicePaymentFailedEvent,
        PaymentIntentCancelledEvent,
        PaymentIntentCreatedEvent,
        PaymentIntentFailedEvent,
        PaymentIntentPendingEvent,
        PaymentIntentRequiresCaptureEvent,
        PaymentIntentRequiresCustomerActionEvent,
        PaymentIntentRequiresPaymentMethodEvent,
        PaymentIntentSucceededEvent,
        PaymentMethodCreatedEvent,
        RefundAcceptedEvent,
        RefundFailedEvent,
        RefundReceivedEvent,
        RefundSucceededEvent,
        SubscriptionActiveEvent,
        SubscriptionCancelledEvent,
        SubscriptionCreatedEvent,
        SubscriptionExpiredEvent,
        SubscriptionPausedEvent,
        SubscriptionUnpaidEvent,
        SubscriptionUpdatedEvent,
    )


@model
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
