# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit.
"""The client with its operations as a tree, for threads and for async code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..client import AuthenticatedClient

if TYPE_CHECKING:
    from .checkout_session import AsyncCheckoutSessionOperations, CheckoutSessionOperations
    from .customer import AsyncCustomerOperations, CustomerOperations
    from .invoice import AsyncInvoiceOperations, InvoiceOperations
    from .mandate import AsyncMandateOperations, MandateOperations
    from .payment_intent import AsyncPaymentIntentOperations, PaymentIntentOperations
    from .payment_link import AsyncPaymentLinkOperations, PaymentLinkOperations
    from .payment_method import AsyncPaymentMethodOperations, PaymentMethodOperations
    from .refund import AsyncRefundOperations, RefundOperations
    from .subscription import AsyncSubscriptionOperations, SubscriptionOperations
    from .webhook import AsyncWebhookOperations, WebhookOperations


class SyncClient(AuthenticatedClient):
    """The connection with its operations as members, called; see `AuthenticatedClient`."""

    @property
    def payment_intent(self) -> PaymentIntentOperations:
        """Payment intents"""
        from .payment_intent import PaymentIntentOperations

        return PaymentIntentOperations(self)

    @property
    def customer(self) -> CustomerOperations:
        """Customers"""
        from .customer import CustomerOperations

        return CustomerOperations(self)

    @property
    def subscription(self) -> SubscriptionOperations:
        """Subscriptions"""
        from .subscription import SubscriptionOperations

        return SubscriptionOperations(self)

    @property
    def invoice(self) -> InvoiceOperations:
        """Invoices"""
        from .invoice import InvoiceOperations

        return InvoiceOperations(self)

    @property
    def payment_method(self) -> PaymentMethodOperations:
        """Saved payment methods"""
        from .payment_method import PaymentMethodOperations

        return PaymentMethodOperations(self)

    @property
    def mandate(self) -> MandateOperations:
        """Consents of customers to later charges"""
        from .mandate import MandateOperations

        return MandateOperations(self)

    @property
    def refund(self) -> RefundOperations:
        """Refunds of payment intents"""
        from .refund import RefundOperations

        return RefundOperations(self)

    @property
    def webhook(self) -> WebhookOperations:
        """Endpoints to which events are delivered"""
        from .webhook import WebhookOperations

        return WebhookOperations(self)

    @property
    def payment_link(self) -> PaymentLinkOperations:
        """Payment links"""
        from .payment_link import PaymentLinkOperations

        return PaymentLinkOperations(self)

    @property
    def checkout_session(self) -> CheckoutSessionOperations:
        """Checkout sessions"""
        from .checkout_session import CheckoutSessionOperations

        return CheckoutSessionOperations(self)


class AsyncClient(AuthenticatedClient):
    """The connection with its operations as members, awaited; see `AuthenticatedClient`."""

    @property
    def payment_intent(self) -> AsyncPaymentIntentOperations:
        """Payment intents"""
        from .payment_intent import AsyncPaymentIntentOperations

        return AsyncPaymentIntentOperations(self)

    @property
    def customer(self) -> AsyncCustomerOperations:
        """Customers"""
        from .customer import AsyncCustomerOperations

        return AsyncCustomerOperations(self)

    @property
    def subscription(self) -> AsyncSubscriptionOperations:
        """Subscriptions"""
        from .subscription import AsyncSubscriptionOperations

        return AsyncSubscriptionOperations(self)

    @property
    def invoice(self) -> AsyncInvoiceOperations:
        """Invoices"""
        from .invoice import AsyncInvoiceOperations

        return AsyncInvoiceOperations(self)

    @property
    def payment_method(self) -> AsyncPaymentMethodOperations:
        """Saved payment methods"""
        from .payment_method import AsyncPaymentMethodOperations

        return AsyncPaymentMethodOperations(self)

    @property
    def mandate(self) -> AsyncMandateOperations:
        """Consents of customers to later charges"""
        from .mandate import AsyncMandateOperations

        return AsyncMandateOperations(self)

    @property
    def refund(self) -> AsyncRefundOperations:
        """Refunds of payment intents"""
        from .refund import AsyncRefundOperations

        return AsyncRefundOperations(self)

    @property
    def webhook(self) -> AsyncWebhookOperations:
        """Endpoints to which events are delivered"""
        from .webhook import AsyncWebhookOperations

        return AsyncWebhookOperations(self)

    @property
    def payment_link(self) -> AsyncPaymentLinkOperations:
        """Payment links"""
        from .payment_link import AsyncPaymentLinkOperations

        return AsyncPaymentLinkOperations(self)

    @property
    def checkout_session(self) -> AsyncCheckoutSessionOperations:
        """Checkout sessions"""
        from .checkout_session import AsyncCheckoutSessionOperations

        return AsyncCheckoutSessionOperations(self)
