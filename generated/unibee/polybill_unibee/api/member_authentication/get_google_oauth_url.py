# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``GET /merchant/auth/sso/oauth/google``: Get the Google OAuth URL

Source: https://docs.unibee.dev/api-reference/member-authentication/get-oauth-google (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.errors import RequestInvalid, ResponseUnreadable
from polybill_runtime.requests import Parameter, make_request
from polybill_runtime.responses import ResponseTable, parse
from polybill_runtime.success import Success
from polybill_runtime.types import UNSET, Response, Unset

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from polybill_runtime.hooks import Invalid, Unreadable

    from ...client import Client
    from ...models.get_google_oauth_url_response import GetGoogleOauthUrlResponse
    from ...models.refusal import Refusal

OPERATION: Final = "getGoogleOauthUrl"
"""The operationId in the contract."""

_PARAMETERS: Final = (
    Parameter("googleCode", "query", STR),
    Parameter("redirectUri", "query", STR),
)
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 0},), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = (
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
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
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


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> GetGoogleOauthUrlResponse | Refusal:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast(
        "GetGoogleOauthUrlResponse | Refusal", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable)
    )


def sync_detailed(
    *,
    client: Client,
    google_code: str | Unset = UNSET,
    redirect_uri: str | Unset = UNSET,
) -> Response[GetGoogleOauthUrlResponse | Refusal]:
    """Call it and get the answer with status, headers and bytes, a refusal included.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
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
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: GetGoogleOauthUrlResponse = client.result(
        OPERATION,
        get_kwargs(
            google_code=google_code,
            redirect_uri=redirect_uri,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made


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
    _made: GetGoogleOauthUrlResponse = await client.result_async(
        OPERATION,
        get_kwargs(
            google_code=google_code,
            redirect_uri=redirect_uri,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made
