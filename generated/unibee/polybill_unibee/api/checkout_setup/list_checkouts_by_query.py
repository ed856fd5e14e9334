# Generated: edit specs/unibee.
"""``GET /merchant/checkout/list``: List checkout setups

Source: https://docs.unibee.dev/api-reference/checkout-setup/get-merchant-checkout-list (read 2026-11-30).
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
    from ...models import ListCheckoutsResponse, Refusal

OPERATION: Final = "listCheckoutsByQuery"
_PARAMETERS: Final = (Parameter("SearchKey", "query", STR),)
parse_response: Final = ResponseParser["ListCheckoutsResponse | Refusal", "ListCheckoutsResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "ListCheckoutsResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    search_key: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/checkout/list",
        ((_PARAMETERS[0], search_key),),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    search_key: str | Unset = UNSET,
) -> Response[ListCheckoutsResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            search_key=search_key,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    search_key: str | Unset = UNSET,
) -> ListCheckoutsResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            search_key=search_key,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    search_key: str | Unset = UNSET,
) -> Response[ListCheckoutsResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            search_key=search_key,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    search_key: str | Unset = UNSET,
) -> ListCheckoutsResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            search_key=search_key,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
