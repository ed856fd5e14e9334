# Generated: edit specs/unibee.
"""``POST /merchant/auth/sso/oauth/login``: Log in with an OAuth token (in header)

Source: https://docs.unibee.dev/api-reference/member-authentication/oauth-login (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    STR,
    Body,
    Invalid,
    ModelRef,
    Parameter,
    RequestInvalid,
    Response,
    ResponseParser,
    make_request,
)

from ... import models as _models
from ..._success import SUCCESS

if TYPE_CHECKING:
    from ...client import Client
    from ...models import LogInWithOauthRequest, LogInWithOauthResponse, Refusal

OPERATION: Final = "logInWithOauth"
_PARAMETERS: Final = (Parameter("X-Auth-JS-Token", "header", STR, required=True),)
BODY: Final = Body("application/json", ModelRef(_models, "LogInWithOauthRequest"), required=True)
parse_response: Final = ResponseParser["LogInWithOauthResponse | Refusal", "LogInWithOauthResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "LogInWithOauthResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    body: LogInWithOauthRequest,
    x_auth_js_token: str,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "post",
        "/merchant/auth/sso/oauth/login",
        ((_PARAMETERS[0], x_auth_js_token),),
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: Client,
    body: LogInWithOauthRequest,
    x_auth_js_token: str,
) -> Response[LogInWithOauthResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            body=body,
            x_auth_js_token=x_auth_js_token,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: Client,
    body: LogInWithOauthRequest,
    x_auth_js_token: str,
) -> LogInWithOauthResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            body=body,
            x_auth_js_token=x_auth_js_token,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: Client,
    body: LogInWithOauthRequest,
    x_auth_js_token: str,
) -> Response[LogInWithOauthResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            body=body,
            x_auth_js_token=x_auth_js_token,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: Client,
    body: LogInWithOauthRequest,
    x_auth_js_token: str,
) -> LogInWithOauthResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            body=body,
            x_auth_js_token=x_auth_js_token,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
