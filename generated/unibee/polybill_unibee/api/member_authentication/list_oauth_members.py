# Generated: edit specs/unibee.
"""``GET /merchant/auth/sso/oauth/members``: List members linked to an OAuth account

Source: https://docs.unibee.dev/api-reference/member-authentication/get-oauth-members (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    STR,
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
    from ...models import ListOauthMembersResponse, Refusal

OPERATION: Final = "listOauthMembers"
_PARAMETERS: Final = (Parameter("X-Auth-JS-Token", "header", STR, required=True),)
parse_response: Final = ResponseParser["ListOauthMembersResponse | Refusal", "ListOauthMembersResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "ListOauthMembersResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    x_auth_js_token: str,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/auth/sso/oauth/members",
        ((_PARAMETERS[0], x_auth_js_token),),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: Client,
    x_auth_js_token: str,
) -> Response[ListOauthMembersResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            x_auth_js_token=x_auth_js_token,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: Client,
    x_auth_js_token: str,
) -> ListOauthMembersResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            x_auth_js_token=x_auth_js_token,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: Client,
    x_auth_js_token: str,
) -> Response[ListOauthMembersResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            x_auth_js_token=x_auth_js_token,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: Client,
    x_auth_js_token: str,
) -> ListOauthMembersResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            x_auth_js_token=x_auth_js_token,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
