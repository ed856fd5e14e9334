# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit.
"""Payment sessions for agents"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import AgentChargeSessionBo, AgentPaymentSessionCreateEnvelope, AgentPaymentSessionEnvelope


class AgentPaymentSessionOperations:
    """Payment sessions for agents"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def create_agent_payment_session(
        self, *, body: AgentChargeSessionBo, x_timestamp: str | Unset = UNSET
    ) -> AgentPaymentSessionCreateEnvelope:
        """Open a payment session for an agent"""
        from ..api.agent_payment_session.create_agent_payment_session import sync

        return sync(client=self._client, body=body, x_timestamp=x_timestamp)

    def get_agent_payment_session(
        self, session_id: str, *, x_timestamp: str | Unset = UNSET
    ) -> AgentPaymentSessionEnvelope:
        """Read a payment session of an agent"""
        from ..api.agent_payment_session.get_agent_payment_session import sync

        return sync(client=self._client, session_id=session_id, x_timestamp=x_timestamp)


class AsyncAgentPaymentSessionOperations:
    """Payment sessions for agents"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def create_agent_payment_session(
        self, *, body: AgentChargeSessionBo, x_timestamp: str | Unset = UNSET
    ) -> AgentPaymentSessionCreateEnvelope:
        """Open a payment session for an agent"""
        from ..api.agent_payment_session.create_agent_payment_session import asyncio

        return await asyncio(client=self._client, body=body, x_timestamp=x_timestamp)

    async def get_agent_payment_session(
        self, session_id: str, *, x_timestamp: str | Unset = UNSET
    ) -> AgentPaymentSessionEnvelope:
        """Read a payment session of an agent"""
        from ..api.agent_payment_session.get_agent_payment_session import asyncio

        return await asyncio(client=self._client, session_id=session_id, x_timestamp=x_timestamp)
