# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit.
"""Links to the customer portal"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import CustomerPortalCreateReq, CustomerPortalSessionEnvelope


class CustomerPortalOperations:
    """Links to the customer portal"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def create_customer_portal_session(
        self, *, body: CustomerPortalCreateReq, x_timestamp: str | Unset = UNSET
    ) -> CustomerPortalSessionEnvelope:
        """Make a link to the customer portal"""
        from ..api.customer_portal.create_customer_portal_session import sync

        return sync(client=self._client, body=body, x_timestamp=x_timestamp)


class AsyncCustomerPortalOperations:
    """Links to the customer portal"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def create_customer_portal_session(
        self, *, body: CustomerPortalCreateReq, x_timestamp: str | Unset = UNSET
    ) -> CustomerPortalSessionEnvelope:
        """Make a link to the customer portal"""
        from ..api.customer_portal.create_customer_portal_session import asyncio

        return await asyncio(client=self._client, body=body, x_timestamp=x_timestamp)
