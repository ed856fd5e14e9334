# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit.
"""Customers"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import Customer, CustomerList, CustomerRequest, UpdateCustomerRequest


class CustomerOperations:
    """Customers"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def create_customer(self, *, body: CustomerRequest, x_api_version: str | Unset = UNSET) -> Customer:
        """Create a customer"""
        from ..api.customer.create_customer import sync

        return sync(client=self._client, body=body, x_api_version=x_api_version)

    def list_customers(
        self,
        *,
        email: str | Unset = UNSET,
        merchant_customer_id: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        from_created_at: str | Unset = UNSET,
        x_api_version: str | Unset = UNSET,
    ) -> CustomerList:
        """List customers"""
        from ..api.customer.list_customers import sync

        return sync(
            client=self._client,
            email=email,
            merchant_customer_id=merchant_customer_id,
            phone=phone,
            page_num=page_num,
            page_size=page_size,
            from_created_at=from_created_at,
            x_api_version=x_api_version,
        )

    def get_customer(self, customer_id: str, *, x_api_version: str | Unset = UNSET) -> Customer:
        """Read a customer"""
        from ..api.customer.get_customer import sync

        return sync(client=self._client, customer_id=customer_id, x_api_version=x_api_version)

    def update_customer(
        self, customer_id: str, *, body: UpdateCustomerRequest, x_api_version: str | Unset = UNSET
    ) -> Customer:
        """Change a customer"""
        from ..api.customer.update_customer import sync

        return sync(client=self._client, customer_id=customer_id, body=body, x_api_version=x_api_version)


class AsyncCustomerOperations:
    """Customers"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def create_customer(self, *, body: CustomerRequest, x_api_version: str | Unset = UNSET) -> Customer:
        """Create a customer"""
        from ..api.customer.create_customer import asyncio

        return await asyncio(client=self._client, body=body, x_api_version=x_api_version)

    async def list_customers(
        self,
        *,
        email: str | Unset = UNSET,
        merchant_customer_id: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        from_created_at: str | Unset = UNSET,
        x_api_version: str | Unset = UNSET,
    ) -> CustomerList:
        """List customers"""
        from ..api.customer.list_customers import asyncio

        return await asyncio(
            client=self._client,
            email=email,
            merchant_customer_id=merchant_customer_id,
            phone=phone,
            page_num=page_num,
            page_size=page_size,
            from_created_at=from_created_at,
            x_api_version=x_api_version,
        )

    async def get_customer(self, customer_id: str, *, x_api_version: str | Unset = UNSET) -> Customer:
        """Read a customer"""
        from ..api.customer.get_customer import asyncio

        return await asyncio(client=self._client, customer_id=customer_id, x_api_version=x_api_version)

    async def update_customer(
        self, customer_id: str, *, body: UpdateCustomerRequest, x_api_version: str | Unset = UNSET
    ) -> Customer:
        """Change a customer"""
        from ..api.customer.update_customer import asyncio

        return await asyncio(client=self._client, customer_id=customer_id, body=body, x_api_version=x_api_version)
