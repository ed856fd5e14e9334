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
        ResponseUnreadable: the contract has no such status, or the body is not what it says.
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
    """Call it and get the answer with status, headers and bytes; see the module for the operation.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    _answer = client.send(
        OPERATION,
        get_kwargs(
            google_code=google_code,
            redirect_uri=redirect_uri,
            invalid=client.errors.invalid,
        ),
    )
    # Underscores: a parameter may be called status.
    _status, _headers, _content = _answer.status_code, _answer.headers, _answer.content
    _parsed = parse_response(_status, _headers, _content, unreadable=client.errors.unreadable)
    return Response(_status, _content, _headers, _parsed)


def sync(
    *,
    client: Client,
    google_code: str | Unset = UNSET,
    redirect_uri: str | Unset = UNSET,
) -> GetGoogleOauthUrlResponse | Refusal:
    """Call it and get the answer's body; errors as for `sync_detailed`."""
    return sync_detailed(
        google_code=google_code,
        redirect_uri=redirect_uri,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    google_code: str | Unset = UNSET,
    redirect_uri: str | Unset = UNSET,
) -> Response[GetGoogleOauthUrlResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    _answer = await client.send_async(
        OPERATION,
        get_kwargs(
            google_code=google_code,
            redirect_uri=redirect_uri,
            invalid=client.errors.invalid,
        ),
    )
    # Underscores: a parameter may be called status.
    _status, _headers, _content = _answer.status_code, _answer.headers, _answer.content
    _parsed = parse_response(_status, _headers, _content, unreadable=client.errors.unreadable)
    return Response(_status, _content, _headers, _parsed)


async def asyncio(
    *,
    client: Client,
    google_code: str | Unset = UNSET,
    redirect_uri: str | Unset = UNSET,
) -> GetGoogleOauthUrlResponse | Refusal:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            google_code=google_code,
            redirect_uri=redirect_uri,
            client=client,
        )
    ).parsed
