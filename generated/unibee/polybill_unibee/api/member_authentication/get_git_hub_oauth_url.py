# Generated: edit specs/unibee.
"""``GET /merchant/auth/sso/oauth/github``: Get the GitHub OAuth URL

Source: https://docs.unibee.dev/api-reference/member-authentication/get-oauth-github (read 2026-11-30).
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
    from ...models import GetGitHubOauthUrlResponse, Refusal

OPERATION: Final = "getGitHubOauthUrl"
_PARAMETERS: Final = (Parameter("githubCode", "query", STR),)
parse_response: Final = ResponseParser["GetGitHubOauthUrlResponse | Refusal", "GetGitHubOauthUrlResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "GetGitHubOauthUrlResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    github_code: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/auth/sso/oauth/github",
        ((_PARAMETERS[0], github_code),),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: Client,
    github_code: str | Unset = UNSET,
) -> Response[GetGitHubOauthUrlResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            github_code=github_code,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: Client,
    github_code: str | Unset = UNSET,
) -> GetGitHubOauthUrlResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            github_code=github_code,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: Client,
    github_code: str | Unset = UNSET,
) -> Response[GetGitHubOauthUrlResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            github_code=github_code,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: Client,
    github_code: str | Unset = UNSET,
) -> GetGitHubOauthUrlResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            github_code=github_code,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
