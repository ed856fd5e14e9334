# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Session"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        CreateSessionRequest,
        CreateSessionResponse,
        GetCustomerPortalUrlRequest,
        GetCustomerPortalUrlResponse,
        GetSubscriptionUpdateUrlRequest,
        GetSubscriptionUpdateUrlResponse,
    )


class SessionOperations:
    """Session"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def get_customer_portal_url_by_query(
        self,
        *,
        cancel_url: str | Unset = UNSET,
        email: str | Unset = UNSET,
        external_user_id: str | Unset = UNSET,
        plan_id: int | Unset = UNSET,
        product_id: int | Unset = UNSET,
        return_url: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        vat_country_code: str | Unset = UNSET,
    ) -> GetCustomerPortalUrlResponse:
        """Get a signed-in customer portal URL"""
        from ..api.session.get_customer_portal_url_by_query import sync

        return sync(
            client=self._client,
            cancel_url=cancel_url,
            email=email,
            external_user_id=external_user_id,
            plan_id=plan_id,
            product_id=product_id,
            return_url=return_url,
            user_id=user_id,
            vat_country_code=vat_country_code,
        )

    def get_customer_portal_url(self, *, body: GetCustomerPortalUrlRequest) -> GetCustomerPortalUrlResponse:
        """Get a signed-in customer portal URL"""
        from ..api.session.get_customer_portal_url import sync

        return sync(client=self._client, body=body)

    def create_session(self, *, body: CreateSessionRequest) -> CreateSessionResponse:
        """Create (or find) a customer and open a hosted-page session"""
        from ..api.session.create_session import sync

        return sync(client=self._client, body=body)

    def get_subscription_update_url_by_query(
        self,
        *,
        cancel_url: str | Unset = UNSET,
        email: str | Unset = UNSET,
        external_user_id: str | Unset = UNSET,
        plan_id: int | Unset = UNSET,
        product_id: int | Unset = UNSET,
        return_url: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        vat_country_code: str | Unset = UNSET,
    ) -> GetSubscriptionUpdateUrlResponse:
        """Get a signed-in hosted page to change the subscription"""
        from ..api.session.get_subscription_update_url_by_query import sync

        return sync(
            client=self._client,
            cancel_url=cancel_url,
            email=email,
            external_user_id=external_user_id,
            plan_id=plan_id,
            product_id=product_id,
            return_url=return_url,
            user_id=user_id,
            vat_country_code=vat_country_code,
        )

    def get_subscription_update_url(self, *, body: GetSubscriptionUpdateUrlRequest) -> GetSubscriptionUpdateUrlResponse:
        """Get a signed-in hosted page to change the subscription"""
        from ..api.session.get_subscription_update_url import sync

        return sync(client=self._client, body=body)


class AsyncSessionOperations:
    """Session"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def get_customer_portal_url_by_query(
        self,
        *,
        cancel_url: str | Unset = UNSET,
        email: str | Unset = UNSET,
        external_user_id: str | Unset = UNSET,
        plan_id: int | Unset = UNSET,
        product_id: int | Unset = UNSET,
        return_url: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        vat_country_code: str | Unset = UNSET,
    ) -> GetCustomerPortalUrlResponse:
        """Get a signed-in customer portal URL"""
        from ..api.session.get_customer_portal_url_by_query import asyncio

        return await asyncio(
            client=self._client,
            cancel_url=cancel_url,
            email=email,
            external_user_id=external_user_id,
            plan_id=plan_id,
            product_id=product_id,
            return_url=return_url,
            user_id=user_id,
            vat_country_code=vat_country_code,
        )

    async def get_customer_portal_url(self, *, body: GetCustomerPortalUrlRequest) -> GetCustomerPortalUrlResponse:
        """Get a signed-in customer portal URL"""
        from ..api.session.get_customer_portal_url import asyncio

        return await asyncio(client=self._client, body=body)

    async def create_session(self, *, body: CreateSessionRequest) -> CreateSessionResponse:
        """Create (or find) a customer and open a hosted-page session"""
        from ..api.session.create_session import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_subscription_update_url_by_query(
        self,
        *,
        cancel_url: str | Unset = UNSET,
        email: str | Unset = UNSET,
        external_user_id: str | Unset = UNSET,
        plan_id: int | Unset = UNSET,
        product_id: int | Unset = UNSET,
        return_url: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        vat_country_code: str | Unset = UNSET,
    ) -> GetSubscriptionUpdateUrlResponse:
        """Get a signed-in hosted page to change the subscription"""
        from ..api.session.get_subscription_update_url_by_query import asyncio

        return await asyncio(
            client=self._client,
            cancel_url=cancel_url,
            email=email,
            external_user_id=external_user_id,
            plan_id=plan_id,
            product_id=product_id,
            return_url=return_url,
            user_id=user_id,
            vat_country_code=vat_country_code,
        )

    async def get_subscription_update_url(
        self, *, body: GetSubscriptionUpdateUrlRequest
    ) -> GetSubscriptionUpdateUrlResponse:
        """Get a signed-in hosted page to change the subscription"""
        from ..api.session.get_subscription_update_url import asyncio

        return await asyncio(client=self._client, body=body)
