# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit.
"""The client with its operations as a tree, for threads and for async code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..client import Client

if TYPE_CHECKING:
    from .bundle_groups import AsyncBundleGroupsOperations, BundleGroupsOperations
    from .order import AsyncOrderOperations, OrderOperations
    from .payment import AsyncPaymentOperations, PaymentOperations
    from .vshop import AsyncVshopOperations, VshopOperations


class SyncClient(Client):
    """The connection with its operations as members, called; see `Client`."""

    @property
    def vshop(self) -> VshopOperations:
        """The mall: card check, plans, orders and renewals"""
        from .vshop import VshopOperations

        return VshopOperations(self)

    @property
    def payment(self) -> PaymentOperations:
        """Stripe payments and subscriptions"""
        from .payment import PaymentOperations

        return PaymentOperations(self)

    @property
    def bundle_groups(self) -> BundleGroupsOperations:
        """Groups of SIM cards that share a bundle"""
        from .bundle_groups import BundleGroupsOperations

        return BundleGroupsOperations(self)

    @property
    def order(self) -> OrderOperations:
        """Orders of the partner"""
        from .order import OrderOperations

        return OrderOperations(self)


class AsyncClient(Client):
    """The connection with its operations as members, awaited; see `Client`."""

    @property
    def vshop(self) -> AsyncVshopOperations:
        """The mall: card check, plans, orders and renewals"""
        from .vshop import AsyncVshopOperations

        return AsyncVshopOperations(self)

    @property
    def payment(self) -> AsyncPaymentOperations:
        """Stripe payments and subscriptions"""
        from .payment import AsyncPaymentOperations

        return AsyncPaymentOperations(self)

    @property
    def bundle_groups(self) -> AsyncBundleGroupsOperations:
        """Groups of SIM cards that share a bundle"""
        from .bundle_groups import AsyncBundleGroupsOperations

        return AsyncBundleGroupsOperations(self)

    @property
    def order(self) -> AsyncOrderOperations:
        """Orders of the partner"""
        from .order import AsyncOrderOperations

        return AsyncOrderOperations(self)
