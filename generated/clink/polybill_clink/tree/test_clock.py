# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit.
"""Simulated time for one subscription"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        TestClockAdvanceApiRequest,
        TestClockCompleteApiRequest,
        TestClockCreateApiRequest,
        TestClockEnvelope,
        TestClockList,
        TestClockTaskEnvelope,
    )


class TestClockOperations:
    """Simulated time for one subscription"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def create_test_clock(
        self, *, body: TestClockCreateApiRequest, x_timestamp: str | Unset = UNSET
    ) -> TestClockEnvelope:
        """Make a test clock for one subscription"""
        from ..api.test_clock.create_test_clock import sync

        return sync(client=self._client, body=body, x_timestamp=x_timestamp)

    def list_test_clocks(self, *, x_timestamp: str | Unset = UNSET) -> TestClockList:
        """List the active test clocks"""
        from ..api.test_clock.list_test_clocks import sync

        return sync(client=self._client, x_timestamp=x_timestamp)

    def get_test_clock(self, clock_id: str, *, x_timestamp: str | Unset = UNSET) -> TestClockEnvelope:
        """Read a test clock"""
        from ..api.test_clock.get_test_clock import sync

        return sync(client=self._client, clock_id=clock_id, x_timestamp=x_timestamp)

    def advance_test_clock(
        self, clock_id: str, *, body: TestClockAdvanceApiRequest, x_timestamp: str | Unset = UNSET
    ) -> TestClockTaskEnvelope:
        """Move a test clock forward"""
        from ..api.test_clock.advance_test_clock import sync

        return sync(client=self._client, clock_id=clock_id, body=body, x_timestamp=x_timestamp)

    def complete_test_clock(
        self, clock_id: str, *, body: TestClockCompleteApiRequest | Unset = UNSET, x_timestamp: str | Unset = UNSET
    ) -> TestClockEnvelope:
        """End a test clock"""
        from ..api.test_clock.complete_test_clock import sync

        return sync(client=self._client, clock_id=clock_id, body=body, x_timestamp=x_timestamp)


class AsyncTestClockOperations:
    """Simulated time for one subscription"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def create_test_clock(
        self, *, body: TestClockCreateApiRequest, x_timestamp: str | Unset = UNSET
    ) -> TestClockEnvelope:
        """Make a test clock for one subscription"""
        from ..api.test_clock.create_test_clock import asyncio

        return await asyncio(client=self._client, body=body, x_timestamp=x_timestamp)

    async def list_test_clocks(self, *, x_timestamp: str | Unset = UNSET) -> TestClockList:
        """List the active test clocks"""
        from ..api.test_clock.list_test_clocks import asyncio

        return await asyncio(client=self._client, x_timestamp=x_timestamp)

    async def get_test_clock(self, clock_id: str, *, x_timestamp: str | Unset = UNSET) -> TestClockEnvelope:
        """Read a test clock"""
        from ..api.test_clock.get_test_clock import asyncio

        return await asyncio(client=self._client, clock_id=clock_id, x_timestamp=x_timestamp)

    async def advance_test_clock(
        self, clock_id: str, *, body: TestClockAdvanceApiRequest, x_timestamp: str | Unset = UNSET
    ) -> TestClockTaskEnvelope:
        """Move a test clock forward"""
        from ..api.test_clock.advance_test_clock import asyncio

        return await asyncio(client=self._client, clock_id=clock_id, body=body, x_timestamp=x_timestamp)

    async def complete_test_clock(
        self, clock_id: str, *, body: TestClockCompleteApiRequest | Unset = UNSET, x_timestamp: str | Unset = UNSET
    ) -> TestClockEnvelope:
        """End a test clock"""
        from ..api.test_clock.complete_test_clock import asyncio

        return await asyncio(client=self._client, clock_id=clock_id, body=body, x_timestamp=x_timestamp)
