# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit.
"""The client with its operations as a tree, for threads and for async code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..client import AuthenticatedClient

if TYPE_CHECKING:
    from .agent_payment_session import AgentPaymentSessionOperations, AsyncAgentPaymentSessionOperations
    from .checkout_session import AsyncCheckoutSessionOperations, CheckoutSessionOperations
    from .coupon import AsyncCouponOperations, CouponOperations
    from .customer_portal import AsyncCustomerPortalOperations, CustomerPortalOperations
    from .invoice import AsyncInvoiceOperations, InvoiceOperations
    from .order import AsyncOrderOperations, OrderOperations
    from .payment import AsyncPaymentOperations, PaymentOperations
    from .payment_instrument import AsyncPaymentInstrumentOperations, PaymentInstrumentOperations
    from .price import AsyncPriceOperations, PriceOperations
    from .product import AsyncProductOperations, ProductOperations
    from .promotion_code import AsyncPromotionCodeOperations, PromotionCodeOperations
    from .refund import AsyncRefundOperations, RefundOperations
    from .subscription import AsyncSubscriptionOperations, SubscriptionOperations
    from .test_clock import AsyncTestClockOperations, TestClockOperations
    from .webhook import AsyncWebhookOperations, WebhookOperations


class SyncClient(AuthenticatedClient):
    """The connection with its operations as members, called; see `AuthenticatedClient`."""

    @property
    def checkout_session(self) -> CheckoutSessionOperations:
        """Hosted and embedded checkouts"""
        from .checkout_session import CheckoutSessionOperations

        return CheckoutSessionOperations(self)

    @property
    def payment(self) -> PaymentOperations:
        """Direct payments with a saved or newly made instrument"""
        from .payment import PaymentOperations

        return PaymentOperations(self)

    @property
    def payment_instrument(self) -> PaymentInstrumentOperations:
        """Saved payment methods"""
        from .payment_instrument import PaymentInstrumentOperations

        return PaymentInstrumentOperations(self)

    @property
    def order(self) -> OrderOperations:
        """Orders: one charge each"""
        from .order import OrderOperations

        return OrderOperations(self)

    @property
    def refund(self) -> RefundOperations:
        """Refunds of orders"""
        from .refund import RefundOperations

        return RefundOperations(self)

    @property
    def subscription(self) -> SubscriptionOperations:
        """Subscriptions and their plan changes"""
        from .subscription import SubscriptionOperations

        return SubscriptionOperations(self)

    @property
    def invoice(self) -> InvoiceOperations:
        """Invoices of subscriptions"""
        from .invoice import InvoiceOperations

        return InvoiceOperations(self)

    @property
    def test_clock(self) -> TestClockOperations:
        """Simulated time for one subscription"""
        from .test_clock import TestClockOperations

        return TestClockOperations(self)

    @property
    def customer_portal(self) -> CustomerPortalOperations:
        """Links to the customer portal"""
        from .customer_portal import CustomerPortalOperations

        return CustomerPortalOperations(self)

    @property
    def product(self) -> ProductOperations:
        """Products and their pictures"""
        from .product import ProductOperations

        return ProductOperations(self)

    @property
    def price(self) -> PriceOperations:
        """Prices of products"""
        from .price import PriceOperations

        return PriceOperations(self)

    @property
    def coupon(self) -> CouponOperations:
        """Coupons"""
        from .coupon import CouponOperations

        return CouponOperations(self)

    @property
    def promotion_code(self) -> PromotionCodeOperations:
        """Promotion codes of coupons"""
        from .promotion_code import PromotionCodeOperations

        return PromotionCodeOperations(self)

    @property
    def agent_payment_session(self) -> AgentPaymentSessionOperations:
        """Payment sessions for agents"""
        from .agent_payment_session import AgentPaymentSessionOperations

        return AgentPaymentSessionOperations(self)

    @property
    def webhook(self) -> WebhookOperations:
        """Endpoints to which events are delivered"""
        from .webhook import WebhookOperations

        return WebhookOperations(self)


class AsyncClient(AuthenticatedClient):
    """The connection with its operations as members, awaited; see `AuthenticatedClient`."""

    @property
    def checkout_session(self) -> AsyncCheckoutSessionOperations:
        """Hosted and embedded checkouts"""
        from .checkout_session import AsyncCheckoutSessionOperations

        return AsyncCheckoutSessionOperations(self)

    @property
    def payment(self) -> AsyncPaymentOperations:
        """Direct payments with a saved or newly made instrument"""
        from .payment import AsyncPaymentOperations

        return AsyncPaymentOperations(self)

    @property
    def payment_instrument(self) -> AsyncPaymentInstrumentOperations:
        """Saved payment methods"""
        from .payment_instrument import AsyncPaymentInstrumentOperations

        return AsyncPaymentInstrumentOperations(self)

    @property
    def order(self) -> AsyncOrderOperations:
        """Orders: one charge each"""
        from .order import AsyncOrderOperations

        return AsyncOrderOperations(self)

    @property
    def refund(self) -> AsyncRefundOperations:
        """Refunds of orders"""
        from .refund import AsyncRefundOperations

        return AsyncRefundOperations(self)

    @property
    def subscription(self) -> AsyncSubscriptionOperations:
        """Subscriptions and their plan changes"""
        from .subscription import AsyncSubscriptionOperations

        return AsyncSubscriptionOperations(self)

    @property
    def invoice(self) -> AsyncInvoiceOperations:
        """Invoices of subscriptions"""
        from .invoice import AsyncInvoiceOperations

        return AsyncInvoiceOperations(self)

    @property
    def test_clock(self) -> AsyncTestClockOperations:
        """Simulated time for one subscription"""
        from .test_clock import AsyncTestClockOperations

        return AsyncTestClockOperations(self)

    @property
    def customer_portal(self) -> AsyncCustomerPortalOperations:
        """Links to the customer portal"""
        from .customer_portal import AsyncCustomerPortalOperations

        return AsyncCustomerPortalOperations(self)

    @property
    def product(self) -> AsyncProductOperations:
        """Products and their pictures"""
        from .product import AsyncProductOperations

        return AsyncProductOperations(self)

    @property
    def price(self) -> AsyncPriceOperations:
        """Prices of products"""
        from .price import AsyncPriceOperations

        return AsyncPriceOperations(self)

    @property
    def coupon(self) -> AsyncCouponOperations:
        """Coupons"""
        from .coupon import AsyncCouponOperations

        return AsyncCouponOperations(self)

    @property
    def promotion_code(self) -> AsyncPromotionCodeOperations:
        """Promotion codes of coupons"""
        from .promotion_code import AsyncPromotionCodeOperations

        return AsyncPromotionCodeOperations(self)

    @property
    def agent_payment_session(self) -> AsyncAgentPaymentSessionOperations:
        """Payment sessions for agents"""
        from .agent_payment_session import AsyncAgentPaymentSessionOperations

        return AsyncAgentPaymentSessionOperations(self)

    @property
    def webhook(self) -> AsyncWebhookOperations:
        """Endpoints to which events are delivered"""
        from .webhook import AsyncWebhookOperations

        return AsyncWebhookOperations(self)
