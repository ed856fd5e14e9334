# Generated: edit specs/unibee.
"""``GET /merchant/integration/quickbooks/get_authorization_url``: Get the QuickBooks authorisation URL

Source: https://docs.unibee.dev/api-reference/integrations/get-quickbooks-authorization-connection-url (read
2026-11-30).
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
    from ...client import AuthenticatedClient
    from ...models import GetQuickBooksAuthorizationUrlResponse, Refusal

OPERATION: Final = "getQuickBooksAuthorizationUrl"
_PARAMETERS: Final = (Parameter("returnUrl", "query", STR),)
parse_response: Final = ResponseParser[
    "GetQuickBooksAuthorizationUrlResponse | Refusal", "GetQuickBooksAuthorizationUrlResponse"
](
    OPERATION,
    (200, 200, ModelRef(_models, "GetQuickBooksAuthorizationUrlResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    return_url: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/integration/quickbooks/get_authorization_url",
        ((_PARAMETERS[0], return_url),),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    return_url: str | Unset = UNSET,
) -> Response[GetQuickBooksAuthorizationUrlResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            return_url=return_url,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    return_url: str | Unset = UNSET,
) -> GetQuickBooksAuthorizationUrlResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            return_url=return_url,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    return_url: str | Unset = UNSET,
) -> Response[GetQuickBooksAuthorizationUrlResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            return_url=return_url,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    return_url: str | Unset = UNSET,
) -> GetQuickBooksAuthorizationUrlResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            return_url=return_url,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
