# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``GET /webhook/endpoints``: List endpoints

Source: https://docs.clinkbill.com/api-reference/endpoint/list-webhook-endpoints (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from ..._codecs import ModelRef
from ..._http import ResponseTable, parse
from ...errors import RequestInvalid, ResponseUnreadable
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AuthenticatedClient
    from ...models.clink_error_response import ClinkErrorResponse
    from ...models.webhook_endpoint_page import WebhookEndpointPage

OPERATION: Final = "listWebhookEndpoints"
"""The operationId in the contract."""

_RESPONSES: ResponseTable = (
    (200, 200, ModelRef("webhook_endpoint_page", "WebhookEndpointPage")),
    (401, 401, ModelRef("clink_error_response", "ClinkErrorResponse")),
)


def get_kwargs(
    *,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    enabled: bool | Unset = UNSET,
    url_query: str | Unset = UNSET,
    x_timestamp: str | Unset = UNSET,
    invalid: type[RequestInvalid] = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: the body breaks the contract.
    """
    headers: dict[str, Any] = {}
    if not isinstance(x_timestamp, Unset):
        headers["X-Timestamp"] = x_timestamp

    params: dict[str, Any] = {}

    params["pageNum"] = page_num

    params["pageSize"] = page_size

    params["enabled"] = enabled

    params["url"] = url_query

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/webhook/endpoints",
        "params": params,
    }
    _kwargs["headers"] = headers
    return _kwargs


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: type[ResponseUnreadable] = ResponseUnreadable,
) -> ClinkErrorResponse | WebhookEndpointPage:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract has no such status, or the body is not what it says.
    """
    return cast(
        "ClinkErrorResponse | WebhookEndpointPage",
        parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    enabled: bool | Unset = UNSET,
    url_query: str | Unset = UNSET,
    x_timestamp: str | Unset = UNSET,
) -> Response[ClinkErrorResponse | WebhookEndpointPage]:
    """Call it and get the answer with status, headers and bytes; see the module for the operation.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    _answer = client.send(
        OPERATION,
        get_kwargs(
            page_num=page_num,
            page_size=page_size,
            enabled=enabled,
            url_query=url_query,
            x_timestamp=x_timestamp,
            invalid=client.request_invalid,
        ),
    )
    # Underscores: a parameter may be called status.
    _status, _headers, _content = _answer.status_code, _answer.headers, _answer.content
    _parsed = parse_response(_status, _headers, _content, unreadable=client.response_unreadable)
    return Response(_status, _content, _headers, _parsed)


def sync(
    *,
    client: AuthenticatedClient,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    enabled: bool | Unset = UNSET,
    url_query: str | Unset = UNSET,
    x_timestamp: str | Unset = UNSET,
) -> ClinkErrorResponse | WebhookEndpointPage:
    """Call it and get the answer's body; errors as for `sync_detailed`."""
    return sync_detailed(
        client=client,
        page_num=page_num,
        page_size=page_size,
        enabled=enabled,
        url_query=url_query,
        x_timestamp=x_timestamp,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    enabled: bool | Unset = UNSET,
    url_query: str | Unset = UNSET,
    x_timestamp: str | Unset = UNSET,
) -> Response[ClinkErrorResponse | WebhookEndpointPage]:
    """As `sync_detailed`, awaited."""
    _answer = await client.send_async(
        OPERATION,
        get_kwargs(
            page_num=page_num,
            page_size=page_size,
            enabled=enabled,
            url_query=url_query,
            x_timestamp=x_timestamp,
            invalid=client.request_invalid,
        ),
    )
    # Underscores: a parameter may be called status.
    _status, _headers, _content = _answer.status_code, _answer.headers, _answer.content
    _parsed = parse_response(_status, _headers, _content, unreadable=client.response_unreadable)
    return Response(_status, _content, _headers, _parsed)


async def asyncio(
    *,
    client: AuthenticatedClient,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    enabled: bool | Unset = UNSET,
    url_query: str | Unset = UNSET,
    x_timestamp: str | Unset = UNSET,
) -> ClinkErrorResponse | WebhookEndpointPage:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            page_num=page_num,
            page_size=page_size,
            enabled=enabled,
            url_query=url_query,
            x_timestamp=x_timestamp,
        )
    ).parsed
