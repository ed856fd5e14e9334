# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``POST /merchant/metric/detail``: Show a metric

Source: https://docs.unibee.dev/api-reference/metric/merchant-metric-detail (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import ModelRef
from polybill_runtime.errors import RequestInvalid, ResponseUnreadable
from polybill_runtime.requests import Body, make_request
from polybill_runtime.responses import ResponseTable, parse
from polybill_runtime.types import Response

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from polybill_runtime.hooks import Invalid, Unreadable

    from ...client import AuthenticatedClient
    from ...models.get_metric_request import GetMetricRequest
    from ...models.get_metric_response import GetMetricResponse
    from ...models.refusal import Refusal

OPERATION: Final = "getMetric"
"""The operationId in the contract."""

BODY: Final = Body("application/json", ModelRef(_models, "GetMetricRequest"), required=True)
"""Media type and kind of the body."""
_RESPONSES: Final[ResponseTable] = (
    (200, 200, ModelRef(_models, "GetMetricResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    body: GetMetricRequest,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
    """
    return make_request(
        OPERATION,
        "post",
        "/merchant/metric/detail",
        body=(BODY, body),
        invalid=invalid,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> GetMetricResponse | Refusal:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract has no such status, or the body is not what it says.
    """
    return cast("GetMetricResponse | Refusal", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable))


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: GetMetricRequest,
) -> Response[GetMetricResponse | Refusal]:
    """Call it and get the answer with status, headers and bytes; see the module for the operation.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    _answer = client.send(
        OPERATION,
        get_kwargs(
            body=body,
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
    body: GetMetricRequest,
) -> GetMetricResponse | Refusal:
    """Call it and get the answer's body; errors as for `sync_detailed`."""
    return sync_detailed(
        body=body,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: GetMetricRequest,
) -> Response[GetMetricResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    _answer = await client.send_async(
        OPERATION,
        get_kwargs(
            body=body,
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
    body: GetMetricRequest,
) -> GetMetricResponse | Refusal:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            body=body,
            client=client,
        )
    ).parsed
