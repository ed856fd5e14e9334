# Generated: edit specs/unibee.
"""``GET /merchant/metric/user/metric``: Usage overview of a customer

Source: https://docs.unibee.dev/api-reference/user-metric/query-user-metric (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    BOOL,
    INT,
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
    from ...models import GetUserMetricResponse, Refusal

OPERATION: Final = "getUserMetric"
_PARAMETERS: Final = (
    Parameter("userId", "query", INT),
    Parameter("email", "query", STR),
    Parameter("externalUserId", "query", STR),
    Parameter("productId", "query", INT),
    Parameter("reloadCache", "query", BOOL),
)
parse_response: Final = ResponseParser["GetUserMetricResponse | Refusal", "GetUserMetricResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "GetUserMetricResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    external_user_id: str | Unset = UNSET,
    product_id: int | Unset = UNSET,
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
        "/merchant/metric/user/metric",
        (
            (_PARAMETERS[0], user_id),
            (_PARAMETERS[1], email),
            (_PARAMETERS[2], external_user_id),
            (_PARAMETERS[3], product_id),
            (_PARAMETERS[4], reload_cache),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    external_user_id: str | Unset = UNSET,
    product_id: int | Unset = UNSET,
    reload_cache: bool | Unset = UNSET,
) -> Response[GetUserMetricResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            user_id=user_id,
            email=email,
            external_user_id=external_user_id,
            product_id=product_id,
            reload_cache=reload_cache,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    external_user_id: str | Unset = UNSET,
    product_id: int | Unset = UNSET,
    reload_cache: bool | Unset = UNSET,
) -> GetUserMetricResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            user_id=user_id,
            email=email,
            external_user_id=external_user_id,
            product_id=product_id,
            reload_cache=reload_cache,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    external_user_id: str | Unset = UNSET,
    product_id: int | Unset = UNSET,
    reload_cache: bool | Unset = UNSET,
) -> Response[GetUserMetricResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            user_id=user_id,
            email=email,
            external_user_id=external_user_id,
            product_id=product_id,
            reload_cache=reload_cache,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    external_user_id: str | Unset = UNSET,
    product_id: int | Unset = UNSET,
    reload_cache: bool | Unset = UNSET,
) -> GetUserMetricResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            user_id=user_id,
            email=email,
            external_user_id=external_user_id,
            product_id=product_id,
            reload_cache=reload_cache,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
