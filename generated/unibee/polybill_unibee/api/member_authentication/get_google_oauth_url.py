# Generated: edit specs/unibee.
"""``GET /merchant/auth/sso/oauth/google``: Get the Google OAuth URL

Source: https://docs.unibee.dev/api-reference/member-authentication/get-oauth-google (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    STR,
    UNSET,
    Invalid,
    ModelRef,
    Parameter,
    RequestInvalid,
    Response,
    ResponseParser,
    Unset,
    make_request,
)

from ... import models as _models
from ..._success import SUCCESS

if TYPE_CHECKING:
    from ...client import Client
    from ...models import GetGoogleOauthUrlResponse, Refusal

OPERATION: Final = "getGoogleOauthUrl"
_PARAMETERS: Final = (
    Parameter("googleCode", "query", STR),
    Parameter("redirectUri", "query", STR),
)
parse_response: Final = ResponseParser["GetGoogleOauthUrlResponse | Refusal", "GetGoogleOauthUrlResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "GetGoogleOauthUrlResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    google_code: str | Unset = UNSET,
    redirect_uri: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/auth/sso/oauth/google",
        (
            (_PARAMETERS[0], google_code),
            (_PARAMETERS[1], redirect_uri),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: Client,
    google_code: str | Unset = UNSET,
    redirect_uri: str | Unset = UNSET,
) -> Response[GetGoogleOauthUrlResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            google_code=google_code,
            redirect_uri=redirect_uri,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: Client,
    google_code: str | Unset = UNSET,
    redirect_uri: str | Unset = UNSET,
) -> GetGoogleOauthUrlResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            google_code=google_code,
            redirect_uri=redirect_uri,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: Client,
    google_code: str | Unset = UNSET,
    redirect_uri: str | Unset = UNSET,
) -> Response[GetGoogleOauthUrlResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            google_code=google_code,
            redirect_uri=redirect_uri,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: Client,
    google_code: str | Unset = UNSET,
    redirect_uri: str | Unset = UNSET,
) -> GetGoogleOauthUrlResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            google_code=google_code,
            redirect_uri=redirect_uri,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
