# Generated: edit specs/unibee.
"""``GET /merchant/subscription/config``: Subscription settings of the merchant

Source: https://docs.unibee.dev/api-reference/subscription-config/subscription-config (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import Invalid, ModelRef, RequestInvalid, Response, ResponseParser, make_request

from ... import models as _models
from ..._success import SUCCESS

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models import GetSubscriptionConfigResponse, Refusal

OPERATION: Final = "getSubscriptionConfig"
parse_response: Final = ResponseParser["GetSubscriptionConfigResponse | Refusal", "GetSubscriptionConfigResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "GetSubscriptionConfigResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/subscription/config",
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[GetSubscriptionConfigResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
) -> GetSubscriptionConfigResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[GetSubscriptionConfigResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> GetSubscriptionConfigResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
