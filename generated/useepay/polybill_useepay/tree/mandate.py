# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit.
"""Consents of customers to later charges"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import CreateMandateRequest, Mandate, MandateList


class MandateOperations:
    """Consents of customers to later charges"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def create_mandate(self, *, body: CreateMandateRequest, x_api_version: str | Unset = UNSET) -> Mandate:
        """Record the consent of a customer to later charges"""
        from ..api.mandate.create_mandate import sync

        return sync(client=self._client, body=body, x_api_version=x_api_version)

    def list_mandates(
        self,
        *,
        customer_id: str | Unset = UNSET,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        from_created_at: str | Unset = UNSET,
        x_api_version: str | Unset = UNSET,
    ) -> MandateList:
        """List mandates"""
        from ..api.mandate.list_mandates import sync

        return sync(
            client=self._client,
            customer_id=customer_id,
            page_num=page_num,
            page_size=page_size,
            from_created_at=from_created_at,
            x_api_version=x_api_version,
        )

    def get_mandate(self, id: str, *, x_api_version: str | Unset = UNSET) -> Mandate:
        """Read a mandate"""
        from ..api.mandate.get_mandate import sync

        return sync(client=self._client, id=id, x_api_version=x_api_version)


class AsyncMandateOperations:
    """Consents of customers to later charges"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def create_mandate(self, *, body: CreateMandateRequest, x_api_version: str | Unset = UNSET) -> Mandate:
        """Record the consent of a customer to later charges"""
        from ..api.mandate.create_mandate import asyncio

        return await asyncio(client=self._client, body=body, x_api_version=x_api_version)

    async def list_mandates(
        self,
        *,
        customer_id: str | Unset = UNSET,
        page_num: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        from_created_at: str | Unset = UNSET,
        x_api_version: str | Unset = UNSET,
    ) -> MandateList:
        """List mandates"""
        from ..api.mandate.list_mandates import asyncio

        return await asyncio(
            client=self._client,
            customer_id=customer_id,
            page_num=page_num,
            page_size=page_size,
            from_created_at=from_created_at,
            x_api_version=x_api_version,
        )

    async def get_mandate(self, id: str, *, x_api_version: str | Unset = UNSET) -> Mandate:
        """Read a mandate"""
        from ..api.mandate.get_mandate import asyncio

        return await asyncio(client=self._client, id=id, x_api_version=x_api_version)
