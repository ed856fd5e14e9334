# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit.
"""Groups of SIM cards that share a bundle"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import Client
    from ..models import GroupSimsRequest, ProtocolVersion, TopupAnswer


class BundleGroupsOperations:
    """Groups of SIM cards that share a bundle"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list_bundle_groups(
        self,
        *,
        version: ProtocolVersion | Unset = UNSET,
        partner_code: str | Unset = UNSET,
        sign: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> TopupAnswer:
        """List all groups with the basic data of their plans"""
        from ..api.bundle_groups.list_bundle_groups import sync

        return sync(
            client=self._client, version=version, partner_code=partner_code, sign=sign, accept_language=accept_language
        )

    def list_group_sims(
        self,
        group_id: str,
        *,
        version: ProtocolVersion | Unset = UNSET,
        partner_code: str | Unset = UNSET,
        sign: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> TopupAnswer:
        """List the ICCIDs of the cards in a group"""
        from ..api.bundle_groups.list_group_sims import sync

        return sync(
            client=self._client,
            group_id=group_id,
            version=version,
            partner_code=partner_code,
            sign=sign,
            accept_language=accept_language,
        )

    def add_group_sims(
        self, group_id: str, *, body: GroupSimsRequest, accept_language: str | Unset = UNSET
    ) -> TopupAnswer:
        """Add SIM cards to a group"""
        from ..api.bundle_groups.add_group_sims import sync

        return sync(client=self._client, group_id=group_id, body=body, accept_language=accept_language)

    def remove_group_sims(
        self, group_id: str, *, body: GroupSimsRequest, accept_language: str | Unset = UNSET
    ) -> TopupAnswer:
        """Remove SIM cards from a group"""
        from ..api.bundle_groups.remove_group_sims import sync

        return sync(client=self._client, group_id=group_id, body=body, accept_language=accept_language)

    def get_async_result(
        self,
        request_id: str,
        *,
        version: ProtocolVersion | Unset = UNSET,
        partner_code: str | Unset = UNSET,
        sign: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> TopupAnswer:
        """Read the outcome of adding or removing cards"""
        from ..api.bundle_groups.get_async_result import sync

        return sync(
            client=self._client,
            request_id=request_id,
            version=version,
            partner_code=partner_code,
            sign=sign,
            accept_language=accept_language,
        )


class AsyncBundleGroupsOperations:
    """Groups of SIM cards that share a bundle"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list_bundle_groups(
        self,
        *,
        version: ProtocolVersion | Unset = UNSET,
        partner_code: str | Unset = UNSET,
        sign: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> TopupAnswer:
        """List all groups with the basic data of their plans"""
        from ..api.bundle_groups.list_bundle_groups import asyncio

        return await asyncio(
            client=self._client, version=version, partner_code=partner_code, sign=sign, accept_language=accept_language
        )

    async def list_group_sims(
        self,
        group_id: str,
        *,
        version: ProtocolVersion | Unset = UNSET,
        partner_code: str | Unset = UNSET,
        sign: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> TopupAnswer:
        """List the ICCIDs of the cards in a group"""
        from ..api.bundle_groups.list_group_sims import asyncio

        return await asyncio(
            client=self._client,
            group_id=group_id,
            version=version,
            partner_code=partner_code,
            sign=sign,
            accept_language=accept_language,
        )

    async def add_group_sims(
        self, group_id: str, *, body: GroupSimsRequest, accept_language: str | Unset = UNSET
    ) -> TopupAnswer:
        """Add SIM cards to a group"""
        from ..api.bundle_groups.add_group_sims import asyncio

        return await asyncio(client=self._client, group_id=group_id, body=body, accept_language=accept_language)

    async def remove_group_sims(
        self, group_id: str, *, body: GroupSimsRequest, accept_language: str | Unset = UNSET
    ) -> TopupAnswer:
        """Remove SIM cards from a group"""
        from ..api.bundle_groups.remove_group_sims import asyncio

        return await asyncio(client=self._client, group_id=group_id, body=body, accept_language=accept_language)

    async def get_async_result(
        self,
        request_id: str,
        *,
        version: ProtocolVersion | Unset = UNSET,
        partner_code: str | Unset = UNSET,
        sign: str | Unset = UNSET,
        accept_language: str | Unset = UNSET,
    ) -> TopupAnswer:
        """Read the outcome of adding or removing cards"""
        from ..api.bundle_groups.get_async_result import asyncio

        return await asyncio(
            client=self._client,
            request_id=request_id,
            version=version,
            partner_code=partner_code,
            sign=sign,
            accept_language=accept_language,
        )
