# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit.
"""The client with its operations as a tree, for threads and for async code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..client import AuthenticatedClient

if TYPE_CHECKING:
    from .balance import AsyncBalanceOperations, BalanceOperations
    from .customer import AsyncCustomerOperations, CustomerOperations
    from .payin import AsyncPayinOperations, PayinOperations
    from .payout import AsyncPayoutOperations, PayoutOperations
    from .refund import AsyncRefundOperations, RefundOperations
    from .subscription import AsyncSubscriptionOperations, SubscriptionOperations


class SyncClient(AuthenticatedClient):
    """The connection with its operations as members, called; see `AuthenticatedClient`."""

    @property
    def subscription(self) -> SubscriptionOperations:
        """Subscriptions"""
        from .subscription import SubscriptionOperations

        return SubscriptionOperations(self)

    @property
    def payin(self) -> PayinOperations:
        """Payments that customers make"""
        from .payin import PayinOperations

        return PayinOperations(self)

    @property
    def refund(self) -> RefundOperations:
        """Refunds of payments"""
        from .refund import RefundOperations

        return RefundOperations(self)

    @property
    def payout(self) -> PayoutOperations:
        """Payments to recipients"""
        from .payout import PayoutOperations

        return PayoutOperations(self)

    @property
    def balance(self) -> BalanceOperations:
        """Balances of the merchant"""
        from .balance import BalanceOperations

        return BalanceOperations(self)

    @property
    def customer(self) -> CustomerOperations:
        """Saved customers"""
        from .customer import CustomerOperations

        return CustomerOperations(self)


class AsyncClient(AuthenticatedClient):
    """The connection with its operations as members, awaited; see `AuthenticatedClient`."""

    @property
    def subscription(self) -> AsyncSubscriptionOperations:
        """Subscriptions"""
        from .subscription import AsyncSubscriptionOperations

        return AsyncSubscriptionOperations(self)

    @property
    def payin(self) -> AsyncPayinOperations:
        """Payments that customers make"""
        from .payin import AsyncPayinOperations

        return AsyncPayinOperations(self)

    @property
    def refund(self) -> AsyncRefundOperations:
        """Refunds of payments"""
        from .refund import AsyncRefundOperations

        return AsyncRefundOperations(self)

    @property
    def payout(self) -> AsyncPayoutOperations:
        """Payments to recipients"""
        from .payout import AsyncPayoutOperations

        return AsyncPayoutOperations(self)

    @property
    def balance(self) -> AsyncBalanceOperations:
        """Balances of the merchant"""
        from .balance import AsyncBalanceOperations

        return AsyncBalanceOperations(self)

    @property
    def customer(self) -> AsyncCustomerOperations:
        """Saved customers"""
        from .customer import AsyncCustomerOperations

        return AsyncCustomerOperations(self)
