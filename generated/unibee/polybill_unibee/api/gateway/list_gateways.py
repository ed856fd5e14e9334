# Generated: edit specs/unibee.
"""``GET /merchant/gateway/list``: List configured gateways

API-key calls get unarchived gateways unless archive is given, and bank is null. Keys and secrets are masked.

Source: https://docs.unibee.dev/api-reference/gateway/get-payment-gateway-list (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    BOOL,
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
    from ...models import ListGatewaysResponse, Refusal

OPERATION: Final = "listGateways"
_PARAMETERS: Final = (Parameter("archive", "query", BOOL),)
parse_response: Final = ResponseParser["ListGatewaysResponse | Refusal", "ListGatewaysResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "ListGatewaysResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    archive: bool | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/gateway/list",
        ((_PARAMETERS[0], archive),),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    archive: bool | Unset = UNSET,
) -> Response[ListGatewaysResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            archive=archive,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    archive: bool | Unset = UNSET,
) -> ListGatewaysResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            archive=archive,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    archive: bool | Unset = UNSET,
) -> Response[ListGatewaysResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            archive=archive,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    archive: bool | Unset = UNSET,
) -> ListGatewaysResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            archive=archive,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
