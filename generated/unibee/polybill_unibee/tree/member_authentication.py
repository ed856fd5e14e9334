# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit.
"""Member Authentication"""

from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..client import Client
    from ..models import (
        CheckRegistrationEmailRequest,
        CheckRegistrationEmailResponse,
        ClearTotpRequest,
        Done,
        GetGitHubOauthUrlResponse,
        GetGoogleOauthUrlResponse,
        ListOauthMembersResponse,
        LogInRequest,
        LogInResponse,
        LogInWithCodeRequest,
        LogInWithCodeResponse,
        LogInWithOauthRequest,
        LogInWithOauthResponse,
        LogInWithSessionRequest,
        LogInWithSessionResponse,
        RegisterMerchantRequest,
        RegisterMerchantWithoutVerificationRequest,
        RegisterMerchantWithoutVerificationResponse,
        RegisterWithOauthRequest,
        RegisterWithOauthResponse,
        ResetPasswordWithCodeRequest,
        ResetPasswordWithTotpRequest,
        SendLoginCodeRequest,
        SendPasswordResetCodeRequest,
        SetUpOauthRequest,
        SetUpOauthResponse,
        SetUpPasswordRequest,
        SetUpPasswordResponse,
        VerifyRegistrationRequest,
        VerifyRegistrationResponse,
    )


class MemberAuthenticationOperations:
    """Member Authentication"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def log_in_with_session(self, *, body: LogInWithSessionRequest) -> LogInWithSessionResponse:
        """Exchange a session id for a portal token"""
        from ..api.member_authentication.log_in_with_session import sync

        return sync(client=self._client, body=body)

    def clear_totp(self, *, body: ClearTotpRequest) -> Done:
        """Clear two-factor with a recovery code"""
        from ..api.member_authentication.clear_totp import sync

        return sync(client=self._client, body=body)

    def log_in(self, *, body: LogInRequest) -> LogInResponse:
        """Log in with e-mail and password"""
        from ..api.member_authentication.log_in import sync

        return sync(client=self._client, body=body)

    def send_login_code(self, *, body: SendLoginCodeRequest) -> Done:
        """Mail a one-time login code to a member"""
        from ..api.member_authentication.send_login_code import sync

        return sync(client=self._client, body=body)

    def log_in_with_code(self, *, body: LogInWithCodeRequest) -> LogInWithCodeResponse:
        """Log in with the mailed code"""
        from ..api.member_authentication.log_in_with_code import sync

        return sync(client=self._client, body=body)

    def get_git_hub_oauth_url(self, *, github_code: str | Unset = UNSET) -> GetGitHubOauthUrlResponse:
        """Get the GitHub OAuth URL"""
        from ..api.member_authentication.get_git_hub_oauth_url import sync

        return sync(client=self._client, github_code=github_code)

    def get_google_oauth_url(
        self, *, google_code: str | Unset = UNSET, redirect_uri: str | Unset = UNSET
    ) -> GetGoogleOauthUrlResponse:
        """Get the Google OAuth URL"""
        from ..api.member_authentication.get_google_oauth_url import sync

        return sync(client=self._client, google_code=google_code, redirect_uri=redirect_uri)

    def log_in_with_oauth(self, *, body: LogInWithOauthRequest, x_auth_js_token: str) -> LogInWithOauthResponse:
        """Log in with an OAuth token (in header)"""
        from ..api.member_authentication.log_in_with_oauth import sync

        return sync(client=self._client, body=body, x_auth_js_token=x_auth_js_token)

    def list_oauth_members(self, *, x_auth_js_token: str) -> ListOauthMembersResponse:
        """List members linked to an OAuth account"""
        from ..api.member_authentication.list_oauth_members import sync

        return sync(client=self._client, x_auth_js_token=x_auth_js_token)

    def register_with_oauth(self, *, body: RegisterWithOauthRequest, x_auth_js_token: str) -> RegisterWithOauthResponse:
        """Register a merchant with OAuth"""
        from ..api.member_authentication.register_with_oauth import sync

        return sync(client=self._client, body=body, x_auth_js_token=x_auth_js_token)

    def set_up_oauth(self, *, body: SetUpOauthRequest) -> SetUpOauthResponse:
        """Link OAuth to a member"""
        from ..api.member_authentication.set_up_oauth import sync

        return sync(client=self._client, body=body)

    def send_password_reset_code(self, *, body: SendPasswordResetCodeRequest) -> Done:
        """Mail a password reset code"""
        from ..api.member_authentication.send_password_reset_code import sync

        return sync(client=self._client, body=body)

    def reset_password_with_code(self, *, body: ResetPasswordWithCodeRequest) -> Done:
        """Set a new password with the mailed code"""
        from ..api.member_authentication.reset_password_with_code import sync

        return sync(client=self._client, body=body)

    def reset_password_with_totp(self, *, body: ResetPasswordWithTotpRequest) -> Done:
        """Set a new password with a two-factor code"""
        from ..api.member_authentication.reset_password_with_totp import sync

        return sync(client=self._client, body=body)

    def set_up_password(self, *, body: SetUpPasswordRequest) -> SetUpPasswordResponse:
        """Set the first password of a member"""
        from ..api.member_authentication.set_up_password import sync

        return sync(client=self._client, body=body)

    def register_merchant(self, *, body: RegisterMerchantRequest) -> Done:
        """Register a merchant owner, mail a code"""
        from ..api.member_authentication.register_merchant import sync

        return sync(client=self._client, body=body)

    def verify_registration(self, *, body: VerifyRegistrationRequest) -> VerifyRegistrationResponse:
        """Finish the registration with the code"""
        from ..api.member_authentication.verify_registration import sync

        return sync(client=self._client, body=body)

    def check_registration_email(self, *, body: CheckRegistrationEmailRequest) -> CheckRegistrationEmailResponse:
        """Check whether an e-mail can register"""
        from ..api.member_authentication.check_registration_email import sync

        return sync(client=self._client, body=body)

    def register_merchant_without_verification(
        self, *, body: RegisterMerchantWithoutVerificationRequest
    ) -> RegisterMerchantWithoutVerificationResponse:
        """Register a merchant owner without a code"""
        from ..api.member_authentication.register_merchant_without_verification import sync

        return sync(client=self._client, body=body)


class AsyncMemberAuthenticationOperations:
    """Member Authentication"""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    async def log_in_with_session(self, *, body: LogInWithSessionRequest) -> LogInWithSessionResponse:
        """Exchange a session id for a portal token"""
        from ..api.member_authentication.log_in_with_session import asyncio

        return await asyncio(client=self._client, body=body)

    async def clear_totp(self, *, body: ClearTotpRequest) -> Done:
        """Clear two-factor with a recovery code"""
        from ..api.member_authentication.clear_totp import asyncio

        return await asyncio(client=self._client, body=body)

    async def log_in(self, *, body: LogInRequest) -> LogInResponse:
        """Log in with e-mail and password"""
        from ..api.member_authentication.log_in import asyncio

        return await asyncio(client=self._client, body=body)

    async def send_login_code(self, *, body: SendLoginCodeRequest) -> Done:
        """Mail a one-time login code to a member"""
        from ..api.member_authentication.send_login_code import asyncio

        return await asyncio(client=self._client, body=body)

    async def log_in_with_code(self, *, body: LogInWithCodeRequest) -> LogInWithCodeResponse:
        """Log in with the mailed code"""
        from ..api.member_authentication.log_in_with_code import asyncio

        return await asyncio(client=self._client, body=body)

    async def get_git_hub_oauth_url(self, *, github_code: str | Unset = UNSET) -> GetGitHubOauthUrlResponse:
        """Get the GitHub OAuth URL"""
        from ..api.member_authentication.get_git_hub_oauth_url import asyncio

        return await asyncio(client=self._client, github_code=github_code)

    async def get_google_oauth_url(
        self, *, google_code: str | Unset = UNSET, redirect_uri: str | Unset = UNSET
    ) -> GetGoogleOauthUrlResponse:
        """Get the Google OAuth URL"""
        from ..api.member_authentication.get_google_oauth_url import asyncio

        return await asyncio(client=self._client, google_code=google_code, redirect_uri=redirect_uri)

    async def log_in_with_oauth(self, *, body: LogInWithOauthRequest, x_auth_js_token: str) -> LogInWithOauthResponse:
        """Log in with an OAuth token (in header)"""
        from ..api.member_authentication.log_in_with_oauth import asyncio

        return await asyncio(client=self._client, body=body, x_auth_js_token=x_auth_js_token)

    async def list_oauth_members(self, *, x_auth_js_token: str) -> ListOauthMembersResponse:
        """List members linked to an OAuth account"""
        from ..api.member_authentication.list_oauth_members import asyncio

        return await asyncio(client=self._client, x_auth_js_token=x_auth_js_token)

    async def register_with_oauth(
        self, *, body: RegisterWithOauthRequest, x_auth_js_token: str
    ) -> RegisterWithOauthResponse:
        """Register a merchant with OAuth"""
        from ..api.member_authentication.register_with_oauth import asyncio

        return await asyncio(client=self._client, body=body, x_auth_js_token=x_auth_js_token)

    async def set_up_oauth(self, *, body: SetUpOauthRequest) -> SetUpOauthResponse:
        """Link OAuth to a member"""
        from ..api.member_authentication.set_up_oauth import asyncio

        return await asyncio(client=self._client, body=body)

    async def send_password_reset_code(self, *, body: SendPasswordResetCodeRequest) -> Done:
        """Mail a password reset code"""
        from ..api.member_authentication.send_password_reset_code import asyncio

        return await asyncio(client=self._client, body=body)

    async def reset_password_with_code(self, *, body: ResetPasswordWithCodeRequest) -> Done:
        """Set a new password with the mailed code"""
        from ..api.member_authentication.reset_password_with_code import asyncio

        return await asyncio(client=self._client, body=body)

    async def reset_password_with_totp(self, *, body: ResetPasswordWithTotpRequest) -> Done:
        """Set a new password with a two-factor code"""
        from ..api.member_authentication.reset_password_with_totp import asyncio

        return await asyncio(client=self._client, body=body)

    async def set_up_password(self, *, body: SetUpPasswordRequest) -> SetUpPasswordResponse:
        """Set the first password of a member"""
        from ..api.member_authentication.set_up_password import asyncio

        return await asyncio(client=self._client, body=body)

    async def register_merchant(self, *, body: RegisterMerchantRequest) -> Done:
        """Register a merchant owner, mail a code"""
        from ..api.member_authentication.register_merchant import asyncio

        return await asyncio(client=self._client, body=body)

    async def verify_registration(self, *, body: VerifyRegistrationRequest) -> VerifyRegistrationResponse:
        """Finish the registration with the code"""
        from ..api.member_authentication.verify_registration import asyncio

        return await asyncio(client=self._client, body=body)

    async def check_registration_email(self, *, body: CheckRegistrationEmailRequest) -> CheckRegistrationEmailResponse:
        """Check whether an e-mail can register"""
        from ..api.member_authentication.check_registration_email import asyncio

        return await asyncio(client=self._client, body=body)

    async def register_merchant_without_verification(
        self, *, body: RegisterMerchantWithoutVerificationRequest
    ) -> RegisterMerchantWithoutVerificationResponse:
        """Register a merchant owner without a code"""
        from ..api.member_authentication.register_merchant_without_verification import asyncio

        return await asyncio(client=self._client, body=body)
