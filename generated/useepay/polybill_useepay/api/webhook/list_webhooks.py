# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``GET /api/v1/webhooks``: List webhook endpoints

Source: https://docs-v2.useepay.com/233908796e0 (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import INT, STR, EnumRef, ModelRef
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
    from ...models.error_response import ErrorResponse
    from ...models.webhook_list import WebhookList
    from ...models.webhook_status import WebhookStatus

OPERATION: Final = "listWebhooks"
"""The operationId in the contract."""

_PARAMETERS: Final = (
    Parameter("status", "query", EnumRef(_models, "WebhookStatus")),
    Parameter("page_num", "query", INT),
    Parameter("page_size", "query", INT),
    Parameter("from_created_at", "query", STR),
    Parameter("x-api-version", "header", STR),
)
SUCCESS: Final = Success((200, 201), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = (
    (200, 200, ModelRef(_models, "WebhookList")),
    (400, 400, ModelRef(_models, "ErrorResponse")),
    (401, 401, ModelRef(_models, "ErrorResponse")),
    (404, 404, ModelRef(_models, "ErrorResponse")),
    (500, 500, ModelRef(_models, "ErrorResponse")),
)


def get_kwargs(
    *,
    status: WebhookStatus | Unset = UNSET,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    from_created_at: str | Unset = UNSET,
    x_api_version: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
    """
    return make_request(
        OPERATION,
        "get",
        "/api/v1/webhooks",
        (
            (_PARAMETERS[0], status),
            (_PARAMETERS[1], page_num),
            (_PARAMETERS[2], page_size),
            (_PARAMETERS[3], from_created_at),
            (_PARAMETERS[4], x_api_version),
        ),
        invalid=invalid,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> ErrorResponse | WebhookList:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast("ErrorResponse | WebhookList", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable))


def sync_detailed(
    *,
    client: AuthenticatedClient,
    status: WebhookStatus | Unset = UNSET,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    from_created_at: str | Unset = UNSET,
    x_api_version: str | Unset = UNSET,
) -> Response[ErrorResponse | WebhookList]:
    """Call it and get the answer with status, headers and bytes, a refusal included.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            status=status,
            page_num=page_num,
            page_size=page_size,
            from_created_at=from_created_at,
            x_api_version=x_api_version,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    status: WebhookStatus | Unset = UNSET,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    from_created_at: str | Unset = UNSET,
    x_api_version: str | Unset = UNSET,
) -> WebhookList:
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: WebhookList = client.result(
        OPERATION,
        get_kwargs(
            status=status,
            page_num=page_num,
            page_size=page_size,
            from_created_at=from_created_at,
            x_api_version=x_api_version,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    status: WebhookStatus | Unset = UNSET,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    from_created_at: str | Unset = UNSET,
    x_api_version: str | Unset = UNSET,
) -> Response[ErrorResponse | WebhookList]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            status=status,
            page_num=page_num,
            page_size=page_size,
            from_created_at=from_created_at,
            x_api_version=x_api_version,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    status: WebhookStatus | Unset = UNSET,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    from_created_at: str | Unset = UNSET,
    x_api_version: str | Unset = UNSET,
) -> WebhookList:
    """As `sync`, awaited."""
    _made: WebhookList = await client.result_async(
        OPERATION,
        get_kwargs(
            status=status,
            page_num=page_num,
            page_size=page_size,
            from_created_at=from_created_at,
            x_api_version=x_api_version,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made
