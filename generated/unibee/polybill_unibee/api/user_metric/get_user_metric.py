# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``GET /merchant/metric/user/metric``: Usage overview of a customer

Source: https://docs.unibee.dev/api-reference/user-metric/query-user-metric (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import BOOL, INT, STR, ModelRef
from polybill_runtime.errors import RequestInvalid, ResponseUnreadable
from polybill_runtime.requests import Parameter, make_request
from polybill_runtime.responses import ResponseTable, parse
from polybill_runtime.success import Success
from polybill_runtime.types import UNSET, Response, Unset

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from polybill_runtime.hooks import Invalid, Unreadable

    from ...client import AuthenticatedClient
    from ...models.get_user_metric_response import GetUserMetricResponse
    from ...models.refusal import Refusal

OPERATION: Final = "getUserMetric"
"""The operationId in the contract."""

_PARAMETERS: Final = (
    Parameter("userId", "query", INT),
    Parameter("email", "query", STR),
    Parameter("externalUserId", "query", STR),
    Parameter("productId", "query", INT),
    Parameter("reloadCache", "query", BOOL),
)
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 0},), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = (
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
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
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


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> GetUserMetricResponse | Refusal:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast(
        "GetUserMetricResponse | Refusal", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable)
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
    """Call it and get the answer with status, headers and bytes, a refusal included.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
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
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: GetUserMetricResponse = client.result(
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
    return _made


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
    _made: GetUserMetricResponse = await client.result_async(
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
    return _made
