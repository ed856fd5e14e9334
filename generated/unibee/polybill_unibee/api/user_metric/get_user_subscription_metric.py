# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``GET /merchant/metric/user/sub/metric``: Usage overview of one subscription

Source: https://docs.unibee.dev/api-reference/user-metric/query-user-metric-by-subscription (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import BOOL, STR, ModelRef
from polybill_runtime.errors import RequestInvalid, ResponseUnreadable
from polybill_runtime.requests import Parameter, make_request
from polybill_runtime.responses import ResponseTable, parse
from polybill_runtime.types import UNSET, Response, Unset

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from polybill_runtime.hooks import Invalid, Unreadable

    from ...client import AuthenticatedClient
    from ...models.get_user_subscription_metric_response import (
        GetUserSubscriptionMetricResponse,
    )
    from ...models.refusal import Refusal

OPERATION: Final = "getUserSubscriptionMetric"
"""The operationId in the contract."""

_PARAMETERS: Final = (
    Parameter("subscriptionId", "query", STR),
    Parameter("reloadCache", "query", BOOL),
)
_RESPONSES: Final[ResponseTable] = (
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
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
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


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> GetUserSubscriptionMetricResponse | Refusal:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract has no such status, or the body is not what it says.
    """
    return cast(
        "GetUserSubscriptionMetricResponse | Refusal",
        parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    subscription_id: str | Unset = UNSET,
    reload_cache: bool | Unset = UNSET,
) -> Response[GetUserSubscriptionMetricResponse | Refusal]:
    """Call it and get the answer with status, headers and bytes; see the module for the operation.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    _answer = client.send(
        OPERATION,
        get_kwargs(
            subscription_id=subscription_id,
            reload_cache=reload_cache,
            invalid=client.errors.invalid,
        ),
    )
    # Underscores: a parameter may be called status.
    _status, _headers, _content = _answer.status_code, _answer.headers, _answer.content
    _parsed = parse_response(_status, _headers, _content, unreadable=client.errors.unreadable)
    return Response(_status, _content, _headers, _parsed)


def sync(
    *,
    client: AuthenticatedClient,
    subscription_id: str | Unset = UNSET,
    reload_cache: bool | Unset = UNSET,
) -> GetUserSubscriptionMetricResponse | Refusal:
    """Call it and get the answer's body; errors as for `sync_detailed`."""
    return sync_detailed(
        subscription_id=subscription_id,
        reload_cache=reload_cache,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    subscription_id: str | Unset = UNSET,
    reload_cache: bool | Unset = UNSET,
) -> Response[GetUserSubscriptionMetricResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    _answer = await client.send_async(
        OPERATION,
        get_kwargs(
            subscription_id=subscription_id,
            reload_cache=reload_cache,
            invalid=client.errors.invalid,
        ),
    )
    # Underscores: a parameter may be called status.
    _status, _headers, _content = _answer.status_code, _answer.headers, _answer.content
    _parsed = parse_response(_status, _headers, _content, unreadable=client.errors.unreadable)
    return Response(_status, _content, _headers, _parsed)


async def asyncio(
    *,
    client: AuthenticatedClient,
    subscription_id: str | Unset = UNSET,
    reload_cache: bool | Unset = UNSET,
) -> GetUserSubscriptionMetricResponse | Refusal:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            subscription_id=subscription_id,
            reload_cache=reload_cache,
            client=client,
        )
    ).parsed
