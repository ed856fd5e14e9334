# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""The client with its operations as a tree, for threads and for async code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..client import AuthenticatedClient

if TYPE_CHECKING:
    from .admin_member import AdminMemberOperations, AsyncAdminMemberOperations
    from .admin_role import AdminRoleOperations, AsyncAdminRoleOperations
    from .batch_discount import AsyncBatchDiscountOperations, BatchDiscountOperations
    from .checkout_setup import AsyncCheckoutSetupOperations, CheckoutSetupOperations
    from .credit import AsyncCreditOperations, CreditOperations
    from .discount import AsyncDiscountOperations, DiscountOperations
    from .email import AsyncEmailOperations, EmailOperations
    from .email_template import AsyncEmailTemplateOperations, EmailTemplateOperations
    from .gateway import AsyncGatewayOperations, GatewayOperations
    from .integrations import AsyncIntegrationsOperations, IntegrationsOperations
    from .invoice import AsyncInvoiceOperations, InvoiceOperations
    from .invoice_import import AsyncInvoiceImportOperations, InvoiceImportOperations
    from .member_authentication import AsyncMemberAuthenticationOperations, MemberAuthenticationOperations
    from .merchant import AsyncMerchantOperations, MerchantOperations
    from .metric import AsyncMetricOperations, MetricOperations
    from .metric_event import AsyncMetricEventOperations, MetricEventOperations
    from .metric_limit_quota import AsyncMetricLimitQuotaOperations, MetricLimitQuotaOperations
    from .payment import AsyncPaymentOperations, PaymentOperations
    from .plan import AsyncPlanOperations, PlanOperations
    from .product import AsyncProductOperations, ProductOperations
    from .promo_credit import AsyncPromoCreditOperations, PromoCreditOperations
    from .search import AsyncSearchOperations, SearchOperations
    from .session import AsyncSessionOperations, SessionOperations
    from .subscription import AsyncSubscriptionOperations, SubscriptionOperations
    from .subscription_config import AsyncSubscriptionConfigOperations, SubscriptionConfigOperations
    from .subscription_import import AsyncSubscriptionImportOperations, SubscriptionImportOperations
    from .subscription_note import AsyncSubscriptionNoteOperations, SubscriptionNoteOperations
    from .subscription_payment import AsyncSubscriptionPaymentOperations, SubscriptionPaymentOperations
    from .subscription_timeline import AsyncSubscriptionTimelineOperations, SubscriptionTimelineOperations
    from .subscription_update import AsyncSubscriptionUpdateOperations, SubscriptionUpdateOperations
    from .user import AsyncUserOperations, UserOperations
    from .user_discount import AsyncUserDiscountOperations, UserDiscountOperations
    from .user_metric import AsyncUserMetricOperations, UserMetricOperations
    from .vat_gateway import AsyncVatGatewayOperations, VatGatewayOperations
    from .webhook import AsyncWebhookOperations, WebhookOperations


class SyncClient(AuthenticatedClient):
    """The connection with its operations as members, called; see `AuthenticatedClient`."""

    @property
    def merchant(self) -> MerchantOperations:
        """Merchant"""
        from .merchant import MerchantOperations

        return MerchantOperations(self)

    @property
    def member_authentication(self) -> MemberAuthenticationOperations:
        """Member Authentication"""
        from .member_authentication import MemberAuthenticationOperations

        return MemberAuthenticationOperations(self)

    @property
    def checkout_setup(self) -> CheckoutSetupOperations:
        """Checkout Setup"""
        from .checkout_setup import CheckoutSetupOperations

        return CheckoutSetupOperations(self)

    @property
    def credit(self) -> CreditOperations:
        """Credit"""
        from .credit import CreditOperations

        return CreditOperations(self)

    @property
    def promo_credit(self) -> PromoCreditOperations:
        """Promo Credit"""
        from .promo_credit import PromoCreditOperations

        return PromoCreditOperations(self)

    @property
    def discount(self) -> DiscountOperations:
        """Discount"""
        from .discount import DiscountOperations

        return DiscountOperations(self)

    @property
    def batch_discount(self) -> BatchDiscountOperations:
        """Batch Discount"""
        from .batch_discount import BatchDiscountOperations

        return BatchDiscountOperations(self)

    @property
    def user_discount(self) -> UserDiscountOperations:
        """User Discount"""
        from .user_discount import UserDiscountOperations

        return UserDiscountOperations(self)

    @property
    def email_template(self) -> EmailTemplateOperations:
        """Email Template"""
        from .email_template import EmailTemplateOperations

        return EmailTemplateOperations(self)

    @property
    def email(self) -> EmailOperations:
        """Email"""
        from .email import EmailOperations

        return EmailOperations(self)

    @property
    def gateway(self) -> GatewayOperations:
        """Gateway"""
        from .gateway import GatewayOperations

        return GatewayOperations(self)

    @property
    def integrations(self) -> IntegrationsOperations:
        """Integrations"""
        from .integrations import IntegrationsOperations

        return IntegrationsOperations(self)

    @property
    def invoice(self) -> InvoiceOperations:
        """Invoice"""
        from .invoice import InvoiceOperations

        return InvoiceOperations(self)

    @property
    def invoice_import(self) -> InvoiceImportOperations:
        """Invoice Import"""
        from .invoice_import import InvoiceImportOperations

        return InvoiceImportOperations(self)

    @property
    def admin_member(self) -> AdminMemberOperations:
        """Admin Member"""
        from .admin_member import AdminMemberOperations

        return AdminMemberOperations(self)

    @property
    def metric_limit_quota(self) -> MetricLimitQuotaOperations:
        """Metric Limit Quota"""
        from .metric_limit_quota import MetricLimitQuotaOperations

        return MetricLimitQuotaOperations(self)

    @property
    def metric(self) -> MetricOperations:
        """Metric"""
        from .metric import MetricOperations

        return MetricOperations(self)

    @property
    def metric_event(self) -> MetricEventOperations:
        """Metric Event"""
        from .metric_event import MetricEventOperations

        return MetricEventOperations(self)

    @property
    def user_metric(self) -> UserMetricOperations:
        """User Metric"""
        from .user_metric import UserMetricOperations

        return UserMetricOperations(self)

    @property
    def payment(self) -> PaymentOperations:
        """Payment"""
        from .payment import PaymentOperations

        return PaymentOperations(self)

    @property
    def plan(self) -> PlanOperations:
        """Plan"""
        from .plan import PlanOperations

        return PlanOperations(self)

    @property
    def product(self) -> ProductOperations:
        """Product"""
        from .product import ProductOperations

        return ProductOperations(self)

    @property
    def admin_role(self) -> AdminRoleOperations:
        """Admin Role"""
        from .admin_role import AdminRoleOperations

        return AdminRoleOperations(self)

    @property
    def search(self) -> SearchOperations:
        """Search"""
        from .search import SearchOperations

        return SearchOperations(self)

    @property
    def session(self) -> SessionOperations:
        """Session"""
        from .session import SessionOperations

        return SessionOperations(self)

    @property
    def subscription_import(self) -> SubscriptionImportOperations:
        """Subscription Import"""
        from .subscription_import import SubscriptionImportOperations

        return SubscriptionImportOperations(self)

    @property
    def subscription_update(self) -> SubscriptionUpdateOperations:
        """Subscription Update"""
        from .subscription_update import SubscriptionUpdateOperations

        return SubscriptionUpdateOperations(self)

    @property
    def subscription(self) -> SubscriptionOperations:
        """Subscription"""
        from .subscription import SubscriptionOperations

        return SubscriptionOperations(self)

    @property
    def subscription_note(self) -> SubscriptionNoteOperations:
        """Subscription Note"""
        from .subscription_note import SubscriptionNoteOperations

        return SubscriptionNoteOperations(self)

    @property
    def subscription_config(self) -> SubscriptionConfigOperations:
        """Subscription Config"""
        from .subscription_config import SubscriptionConfigOperations

        return SubscriptionConfigOperations(self)

    @property
    def subscription_payment(self) -> SubscriptionPaymentOperations:
        """Subscription Payment"""
        from .subscription_payment import SubscriptionPaymentOperations

        return SubscriptionPaymentOperations(self)

    @property
    def subscription_timeline(self) -> SubscriptionTimelineOperations:
        """Subscription Timeline"""
        from .subscription_timeline import SubscriptionTimelineOperations

        return SubscriptionTimelineOperations(self)

    @property
    def user(self) -> UserOperations:
        """User"""
        from .user import UserOperations

        return UserOperations(self)

    @property
    def vat_gateway(self) -> VatGatewayOperations:
        """Vat Gateway"""
        from .vat_gateway import VatGatewayOperations

        return VatGatewayOperations(self)

    @property
    def webhook(self) -> WebhookOperations:
        """Webhook"""
        from .webhook import WebhookOperations

        return WebhookOperations(self)


class AsyncClient(AuthenticatedClient):
    """The connection with its operations as members, awaited; see `AuthenticatedClient`."""

    @property
    def merchant(self) -> AsyncMerchantOperations:
        """Merchant"""
        from .merchant import AsyncMerchantOperations

        return AsyncMerchantOperations(self)

    @property
    def member_authentication(self) -> AsyncMemberAuthenticationOperations:
        """Member Authentication"""
        from .member_authentication import AsyncMemberAuthenticationOperations

        return AsyncMemberAuthenticationOperations(self)

    @property
    def checkout_setup(self) -> AsyncCheckoutSetupOperations:
        """Checkout Setup"""
        from .checkout_setup import AsyncCheckoutSetupOperations

        return AsyncCheckoutSetupOperations(self)

    @property
    def credit(self) -> AsyncCreditOperations:
        """Credit"""
        from .credit import AsyncCreditOperations

        return AsyncCreditOperations(self)

    @property
    def promo_credit(self) -> AsyncPromoCreditOperations:
        """Promo Credit"""
        from .promo_credit import AsyncPromoCreditOperations

        return AsyncPromoCreditOperations(self)

    @property
    def discount(self) -> AsyncDiscountOperations:
        """Discount"""
        from .discount import AsyncDiscountOperations

        return AsyncDiscountOperations(self)

    @property
    def batch_discount(self) -> AsyncBatchDiscountOperations:
        """Batch Discount"""
        from .batch_discount import AsyncBatchDiscountOperations

        return AsyncBatchDiscountOperations(self)

    @property
    def user_discount(self) -> AsyncUserDiscountOperations:
        """User Discount"""
        from .user_discount import AsyncUserDiscountOperations

        return AsyncUserDiscountOperations(self)

    @property
    def email_template(self) -> AsyncEmailTemplateOperations:
        """Email Template"""
        from .email_template import AsyncEmailTemplateOperations

        return AsyncEmailTemplateOperations(self)

    @property
    def email(self) -> AsyncEmailOperations:
        """Email"""
        from .email import AsyncEmailOperations

        return AsyncEmailOperations(self)

    @property
    def gateway(self) -> AsyncGatewayOperations:
        """Gateway"""
        from .gateway import AsyncGatewayOperations

        return AsyncGatewayOperations(self)

    @property
    def integrations(self) -> AsyncIntegrationsOperations:
        """Integrations"""
        from .integrations import AsyncIntegrationsOperations

        return AsyncIntegrationsOperations(self)

    @property
    def invoice(self) -> AsyncInvoiceOperations:
        """Invoice"""
        from .invoice import AsyncInvoiceOperations

        return AsyncInvoiceOperations(self)

    @property
    def invoice_import(self) -> AsyncInvoiceImportOperations:
        """Invoice Import"""
        from .invoice_import import AsyncInvoiceImportOperations

        return AsyncInvoiceImportOperations(self)

    @property
    def admin_member(self) -> AsyncAdminMemberOperations:
        """Admin Member"""
        from .admin_member import AsyncAdminMemberOperations

        return AsyncAdminMemberOperations(self)

    @property
    def metric_limit_quota(self) -> AsyncMetricLimitQuotaOperations:
        """Metric Limit Quota"""
        from .metric_limit_quota import AsyncMetricLimitQuotaOperations

        return AsyncMetricLimitQuotaOperations(self)

    @property
    def metric(self) -> AsyncMetricOperations:
        """Metric"""
        from .metric import AsyncMetricOperations

        return AsyncMetricOperations(self)

    @property
    def metric_event(self) -> AsyncMetricEventOperations:
        """Metric Event"""
        from .metric_event import AsyncMetricEventOperations

        return AsyncMetricEventOperations(self)

    @property
    def user_metric(self) -> AsyncUserMetricOperations:
        """User Metric"""
        from .user_metric import AsyncUserMetricOperations

        return AsyncUserMetricOperations(self)

    @property
    def payment(self) -> AsyncPaymentOperations:
        """Payment"""
        from .payment import AsyncPaymentOperations

        return AsyncPaymentOperations(self)

    @property
    def plan(self) -> AsyncPlanOperations:
        """Plan"""
        from .plan import AsyncPlanOperations

        return AsyncPlanOperations(self)

    @property
    def product(self) -> AsyncProductOperations:
        """Product"""
        from .product import AsyncProductOperations

        return AsyncProductOperations(self)

    @property
    def admin_role(self) -> AsyncAdminRoleOperations:
        """Admin Role"""
        from .admin_role import AsyncAdminRoleOperations

        return AsyncAdminRoleOperations(self)

    @property
    def search(self) -> AsyncSearchOperations:
        """Search"""
        from .search import AsyncSearchOperations

        return AsyncSearchOperations(self)

    @property
    def session(self) -> AsyncSessionOperations:
        """Session"""
        from .session import AsyncSessionOperations

        return AsyncSessionOperations(self)

    @property
    def subscription_import(self) -> AsyncSubscriptionImportOperations:
        """Subscription Import"""
        from .subscription_import import AsyncSubscriptionImportOperations

        return AsyncSubscriptionImportOperations(self)

    @property
    def subscription_update(self) -> AsyncSubscriptionUpdateOperations:
        """Subscription Update"""
        from .subscription_update import AsyncSubscriptionUpdateOperations

        return AsyncSubscriptionUpdateOperations(self)

    @property
    def subscription(self) -> AsyncSubscriptionOperations:
        """Subscription"""
        from .subscription import AsyncSubscriptionOperations

        return AsyncSubscriptionOperations(self)

    @property
    def subscription_note(self) -> AsyncSubscriptionNoteOperations:
        """Subscription Note"""
        from .subscription_note import AsyncSubscriptionNoteOperations

        return AsyncSubscriptionNoteOperations(self)

    @property
    def subscription_config(self) -> AsyncSubscriptionConfigOperations:
        """Subscription Config"""
        from .subscription_config import AsyncSubscriptionConfigOperations

        return AsyncSubscriptionConfigOperations(self)

    @property
    def subscription_payment(self) -> AsyncSubscriptionPaymentOperations:
        """Subscription Payment"""
        from .subscription_payment import AsyncSubscriptionPaymentOperations

        return AsyncSubscriptionPaymentOperations(self)

    @property
    def subscription_timeline(self) -> AsyncSubscriptionTimelineOperations:
        """Subscription Timeline"""
        from .subscription_timeline import AsyncSubscriptionTimelineOperations

        return AsyncSubscriptionTimelineOperations(self)

    @property
    def user(self) -> AsyncUserOperations:
        """User"""
        from .user import AsyncUserOperations

        return AsyncUserOperations(self)

    @property
    def vat_gateway(self) -> AsyncVatGatewayOperations:
        """Vat Gateway"""
        from .vat_gateway import AsyncVatGatewayOperations

        return AsyncVatGatewayOperations(self)

    @property
    def webhook(self) -> AsyncWebhookOperations:
        """Webhook"""
        from .webhook import AsyncWebhookOperations

        return AsyncWebhookOperations(self)
