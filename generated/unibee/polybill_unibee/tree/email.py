# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Email"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        Done,
        EmailStatus,
        ListEmailHistoryResponse,
        SendEmailToUserRequest,
        SendEmailWithCredentialRequest,
        SendTemplateEmailToUserRequest,
        SetDefaultEmailGatewayRequest,
        SetUpEmailGatewayRequest,
        SetUpEmailGatewayResponse,
        SetUpEmailGatewayV2Request,
        SetUpEmailSenderRequest,
        SortType,
    )


class EmailOperations:
    """Email"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def set_up_email_sender(self, *, body: SetUpEmailSenderRequest) -> Done:
        """Set the sender of outgoing mails"""
        from ..api.email.set_up_email_sender import sync

        return sync(client=self._client, body=body)

    def set_default_email_gateway(self, *, body: SetDefaultEmailGatewayRequest) -> Done:
        """Choose the default mail gateway"""
        from ..api.email.set_default_email_gateway import sync

        return sync(client=self._client, body=body)

    def set_up_email_gateway(self, *, body: SetUpEmailGatewayRequest) -> SetUpEmailGatewayResponse:
        """Configure SendGrid as mail gateway"""
        from ..api.email.set_up_email_gateway import sync

        return sync(client=self._client, body=body)

    def set_up_email_gateway_v2(self, *, body: SetUpEmailGatewayV2Request) -> Done:
        """Configure SendGrid or SMTP as mail gateway"""
        from ..api.email.set_up_email_gateway_v2 import sync

        return sync(client=self._client, body=body)

    def list_email_history(
        self,
        *,
        search_key: str | Unset = UNSET,
        email: str | Unset = UNSET,
        status: list[EmailStatus] | Unset = UNSET,
        sort_field: str | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
    ) -> ListEmailHistoryResponse:
        """Page through mails sent"""
        from ..api.email.list_email_history import sync

        return sync(
            client=self._client,
            search_key=search_key,
            email=email,
            status=status,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
        )

    def send_email_to_user(self, *, body: SendEmailToUserRequest) -> Done:
        """Mail a customer"""
        from ..api.email.send_email_to_user import sync

        return sync(client=self._client, body=body)

    def send_email_with_credential(self, *, body: SendEmailWithCredentialRequest) -> Done:
        """Send a mail with given credentials"""
        from ..api.email.send_email_with_credential import sync

        return sync(client=self._client, body=body)

    def send_template_email_to_user(self, *, body: SendTemplateEmailToUserRequest) -> Done:
        """Mail a customer from a template"""
        from ..api.email.send_template_email_to_user import sync

        return sync(client=self._client, body=body)


class AsyncEmailOperations:
    """Email"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def set_up_email_sender(self, *, body: SetUpEmailSenderRequest) -> Done:
        """Set the sender of outgoing mails"""
        from ..api.email.set_up_email_sender import asyncio

        return await asyncio(client=self._client, body=body)

    async def set_default_email_gateway(self, *, body: SetDefaultEmailGatewayRequest) -> Done:
        """Choose the default mail gateway"""
        from ..api.email.set_default_email_gateway import asyncio

        return await asyncio(client=self._client, body=body)

    async def set_up_email_gateway(self, *, body: SetUpEmailGatewayRequest) -> SetUpEmailGatewayResponse:
        """Configure SendGrid as mail gateway"""
        from ..api.email.set_up_email_gateway import asyncio

        return await asyncio(client=self._client, body=body)

    async def set_up_email_gateway_v2(self, *, body: SetUpEmailGatewayV2Request) -> Done:
        """Configure SendGrid or SMTP as mail gateway"""
        from ..api.email.set_up_email_gateway_v2 import asyncio

        return await asyncio(client=self._client, body=body)

    async def list_email_history(
        self,
        *,
        search_key: str | Unset = UNSET,
        email: str | Unset = UNSET,
        status: list[EmailStatus] | Unset = UNSET,
        sort_field: str | Unset = UNSET,
        sort_type: SortType | Unset = UNSET,
        page: int | Unset = UNSET,
        count: int | Unset = UNSET,
        create_time_start: int | Unset = UNSET,
        create_time_end: int | Unset = UNSET,
    ) -> ListEmailHistoryResponse:
        """Page through mails sent"""
        from ..api.email.list_email_history import asyncio

        return await asyncio(
            client=self._client,
            search_key=search_key,
            email=email,
            status=status,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
            create_time_start=create_time_start,
            create_time_end=create_time_end,
        )

    async def send_email_to_user(self, *, body: SendEmailToUserRequest) -> Done:
        """Mail a customer"""
        from ..api.email.send_email_to_user import asyncio

        return await asyncio(client=self._client, body=body)

    async def send_email_with_credential(self, *, body: SendEmailWithCredentialRequest) -> Done:
        """Send a mail with given credentials"""
        from ..api.email.send_email_with_credential import asyncio

        return await asyncio(client=self._client, body=body)

    async def send_template_email_to_user(self, *, body: SendTemplateEmailToUserRequest) -> Done:
        """Mail a customer from a template"""
        from ..api.email.send_template_email_to_user import asyncio

        return await asyncio(client=self._client, body=body)
