# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Email Template"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from ..models import (
        ActivateEmailTemplateVersionRequest,
        CreateEmailTemplateVersionRequest,
        CreateEmailTemplateVersionResponse,
        DeleteEmailTemplateVersionRequest,
        Done,
        ListEmailTemplatesResponse,
        SyncEmailTemplateLocalizationsRequest,
        TestEmailTemplateVersionRequest,
        UpdateEmailTemplateVersionRequest,
        UpdateEmailTemplateVersionResponse,
    )


class EmailTemplateOperations:
    """Email Template"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def sync_email_template_localizations(self, *, body: SyncEmailTemplateLocalizationsRequest) -> Done:
        """Push a localised template to SendGrid"""
        from ..api.email_template.sync_email_template_localizations import sync

        return sync(client=self._client, body=body)

    def activate_email_template_version(self, *, body: ActivateEmailTemplateVersionRequest) -> Done:
        """Activate a localised template version"""
        from ..api.email_template.activate_email_template_version import sync

        return sync(client=self._client, body=body)

    def create_email_template_version(
        self, *, body: CreateEmailTemplateVersionRequest
    ) -> CreateEmailTemplateVersionResponse:
        """Add a localised template version"""
        from ..api.email_template.create_email_template_version import sync

        return sync(client=self._client, body=body)

    def delete_email_template_version(self, *, body: DeleteEmailTemplateVersionRequest) -> Done:
        """Delete a localised template version"""
        from ..api.email_template.delete_email_template_version import sync

        return sync(client=self._client, body=body)

    def update_email_template_version(
        self, *, body: UpdateEmailTemplateVersionRequest
    ) -> UpdateEmailTemplateVersionResponse:
        """Change a localised template version"""
        from ..api.email_template.update_email_template_version import sync

        return sync(client=self._client, body=body)

    def list_email_templates(self) -> ListEmailTemplatesResponse:
        """List mail templates"""
        from ..api.email_template.list_email_templates import sync

        return sync(client=self._client)

    def test_email_template_version(self, *, body: TestEmailTemplateVersionRequest) -> Done:
        """Send a test of a localised version"""
        from ..api.email_template.test_email_template_version import sync

        return sync(client=self._client, body=body)


class AsyncEmailTemplateOperations:
    """Email Template"""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    async def sync_email_template_localizations(self, *, body: SyncEmailTemplateLocalizationsRequest) -> Done:
        """Push a localised template to SendGrid"""
        from ..api.email_template.sync_email_template_localizations import asyncio

        return await asyncio(client=self._client, body=body)

    async def activate_email_template_version(self, *, body: ActivateEmailTemplateVersionRequest) -> Done:
        """Activate a localised template version"""
        from ..api.email_template.activate_email_template_version import asyncio

        return await asyncio(client=self._client, body=body)

    async def create_email_template_version(
        self, *, body: CreateEmailTemplateVersionRequest
    ) -> CreateEmailTemplateVersionResponse:
        """Add a localised template version"""
        from ..api.email_template.create_email_template_version import asyncio

        return await asyncio(client=self._client, body=body)

    async def delete_email_template_version(self, *, body: DeleteEmailTemplateVersionRequest) -> Done:
        """Delete a localised template version"""
        from ..api.email_template.delete_email_template_version import asyncio

        return await asyncio(client=self._client, body=body)

    async def update_email_template_version(
        self, *, body: UpdateEmailTemplateVersionRequest
    ) -> UpdateEmailTemplateVersionResponse:
        """Change a localised template version"""
        from ..api.email_template.update_email_template_version import asyncio

        return await asyncio(client=self._client, body=body)

    async def list_email_templates(self) -> ListEmailTemplatesResponse:
        """List mail templates"""
        from ..api.email_template.list_email_templates import asyncio

        return await asyncio(client=self._client)

    async def test_email_template_version(self, *, body: TestEmailTemplateVersionRequest) -> Done:
        """Send a test of a localised version"""
        from ..api.email_template.test_email_template_version import asyncio

        return await asyncio(client=self._client, body=body)
