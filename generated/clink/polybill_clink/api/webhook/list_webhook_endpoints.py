# Generated: edit specs/clink.
"""``GET /webhook/endpoints``: List endpoints

Source: https://docs.clinkbill.com/api-reference/endpoint/list-webhook-endpoints (read 2026-11-21).
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
    Success,
    Unset,
    make_request,
)

from ... import models as _models

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models import ClinkErrorResponse, WebhookEndpointPage

OPERATION: Final = "listWebhookEndpoints"
_PARAMETERS: Final = (
    Parameter("pageNum", "query", INT, rules={"minimum": 1}),
    Parameter("pageSize", "query", INT),
    Parameter("enabled", "query", BOOL),
    Parameter("url", "query", STR),
    Parameter("X-Timestamp", "header", STR),
)
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 200},), code="/code")
parse_response: Final = ResponseParser["ClinkErrorResponse | WebhookEndpointPage", "WebhookEndpointPage"](
    OPERATION,
    (200, 200, ModelRef(_models, "WebhookEndpointPage")),
    (401, 401, ModelRef(_models, "ClinkErrorResponse")),
)


def get_kwargs(
    *,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    enabled: bool | Unset = UNSET,
    url_query: str | Unset = UNSET,
    x_timestamp: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/webhook/endpoints",
        (
            (_PARAMETERS[0], page_num),
            (_PARAMETERS[1], page_size),
            (_PARAMETERS[2], enabled),
            (_PARAMETERS[3], url_query),
            (_PARAMETERS[4], x_timestamp),
        ),
        invalid=invalid,
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
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            page_num=page_num,
            page_size=page_size,
            enabled=enabled,
            url_query=url_query,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    enabled: bool | Unset = UNSET,
    url_query: str | Unset = UNSET,
    x_timestamp: str | Unset = UNSET,
) -> WebhookEndpointPage:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            page_num=page_num,
            page_size=page_size,
            enabled=enabled,
            url_query=url_query,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


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
    return await client.call_async(
        OPERATION,
        get_kwargs(
            page_num=page_num,
            page_size=page_size,
            enabled=enabled,
            url_query=url_query,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    enabled: bool | Unset = UNSET,
    url_query: str | Unset = UNSET,
    x_timestamp: str | Unset = UNSET,
) -> WebhookEndpointPage:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            page_num=page_num,
            page_size=page_size,
            enabled=enabled,
            url_query=url_query,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
