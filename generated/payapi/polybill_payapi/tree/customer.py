# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit.
"""Saved customers"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import CustomerDeletedResponse, CustomerRequest, CustomerResponse, CustomersResponse


class CustomerOperations:
    """Saved customers"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def list_customers(self) -> CustomersResponse:
        """List the customers"""
        from ..api.customer.list_customers import sync

        return sync(client=self._client)

    def create_customer(self, *, body: CustomerRequest) -> CustomerResponse:
        """Save a customer"""
        from ..api.customer.create_customer import sync

        return sync(client=self._client, body=body)

    def get_customer(self, customer_id: str) -> CustomerResponse:
        """Read a customer"""
        from ..api.customer.get_customer import sync

        return sync(client=self._client, customer_id=customer_id)

    def update_customer(self, customer_id: str, *, body: CustomerRequest) -> CustomerResponse:
        """Change a customer"""
        from ..api.customer.update_customer import sync

        return sync(client=self._client, customer_id=customer_id, body=body)

    def delete_customer(self, customer_id: str) -> CustomerDeletedResponse:
        """Delete a customer"""
        from ..api.customer.delete_customer import sync

        return sync(client=self._client, customer_id=customer_id)


class AsyncCustomerOperations:
    """Saved customers"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def list_customers(self) -> CustomersResponse:
        """List the customers"""
        from ..api.customer.list_customers import asyncio

        return await asyncio(client=self._client)

    async def create_customer(self, *, body: CustomerRequest) -> CustomerResponse:
        """Save a customer"""
        from ..api.customer.create_customer import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_customer(self, customer_id: str) -> CustomerResponse:
        """Read a customer"""
        from ..api.customer.get_customer import asyncio

        return await asyncio(client=self._client, customer_id=customer_id)

    async def update_customer(self, customer_id: str, *, body: CustomerRequest) -> CustomerResponse:
        """Change a customer"""
        from ..api.customer.update_customer import asyncio

        return await asyncio(client=self._client, customer_id=customer_id, body=body)

    async def delete_customer(self, customer_id: str) -> CustomerDeletedResponse:
        """Delete a customer"""
        from ..api.customer.delete_customer import asyncio

        return await asyncio(client=self._client, customer_id=customer_id)
