# Generated: edit specs/unibee.
"""``GET /merchant/metric/user/sub/metric``: Usage overview of one subscription

Source: https://docs.unibee.dev/api-reference/user-metric/query-user-metric-by-subscription (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    BOOL,
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
    from ...models import GetUserSubscriptionMetricResponse, Refusal

OPERATION: Final = "getUserSubscriptionMetric"
_PARAMETERS: Final = (
    Parameter("subscriptionId", "query", STR),
    Parameter("reloadCache", "query", BOOL),
)
parse_response: Final = ResponseParser[
    "GetUserSubscriptionMetricResponse | Refusal", "GetUserSubscriptionMetricResponse"
](
    OPERATION,
    (200, 200, ModelRef(_models, "GetUserSubscriptionMetricResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    subscription_id: str | Unset = UNSET,
    reload_cache: bool | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/metric/user/sub/metric",
        (
            (_PARAMETERS[0], subscription_id),
            (_PARAMETERS[1], reload_cache),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    subscription_id: str | Unset = UNSET,
    reload_cache: bool | Unset = UNSET,
) -> Response[GetUserSubscriptionMetricResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            subscription_id=subscription_id,
            reload_cache=reload_cache,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    subscription_id: str | Unset = UNSET,
    reload_cache: bool | Unset = UNSET,
) -> GetUserSubscriptionMetricResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            subscription_id=subscription_id,
            reload_cache=reload_cache,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    subscription_id: str | Unset = UNSET,
    reload_cache: bool | Unset = UNSET,
) -> Response[GetUserSubscriptionMetricResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            subscription_id=subscription_id,
            reload_cache=reload_cache,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    subscription_id: str | Unset = UNSET,
    reload_cache: bool | Unset = UNSET,
) -> GetUserSubscriptionMetricResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            subscription_id=subscription_id,
            reload_cache=reload_cache,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
