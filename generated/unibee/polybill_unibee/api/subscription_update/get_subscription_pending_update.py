# Generated: edit specs/unibee.
"""``GET /merchant/subscription/pending_update_detail``: Show a pending change

Source: https://docs.unibee.dev/api-reference/subscription-update/subscription-pending-update-detail (read
2026-11-30).
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
    from ...client import AuthenticatedClient
    from ...models import GetSubscriptionPendingUpdateResponse, Refusal

OPERATION: Final = "getSubscriptionPendingUpdate"
_PARAMETERS: Final = (Parameter("subscriptionPendingUpdateId", "query", STR, required=True),)
parse_response: Final = ResponseParser[
    "GetSubscriptionPendingUpdateResponse | Refusal", "GetSubscriptionPendingUpdateResponse"
](
    OPERATION,
    (200, 200, ModelRef(_models, "GetSubscriptionPendingUpdateResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    subscription_pending_update_id: str,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/subscription/pending_update_detail",
        ((_PARAMETERS[0], subscription_pending_update_id),),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    subscription_pending_update_id: str,
) -> Response[GetSubscriptionPendingUpdateResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            subscription_pending_update_id=subscription_pending_update_id,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    subscription_pending_update_id: str,
) -> GetSubscriptionPendingUpdateResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            subscription_pending_update_id=subscription_pending_update_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    subscription_pending_update_id: str,
) -> Response[GetSubscriptionPendingUpdateResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            subscription_pending_update_id=subscription_pending_update_id,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    subscription_pending_update_id: str,
) -> GetSubscriptionPendingUpdateResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            subscription_pending_update_id=subscription_pending_update_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
