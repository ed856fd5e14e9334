# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``GET /api/v1/invoices``: List invoices

Source: https://docs-v2.useepay.com/225901785e0 (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import INT, STR, ModelRef
from polybill_runtime.errors import RequestInvalid, ResponseUnreadable
from polybill_runtime.requests import Parameter, make_request
from polybill_runtime.responses import ResponseTable, parse
from polybill_runtime.types import UNSET, Response, Unset

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from polybill_runtime.hooks import Invalid, Unreadable

    from ...client import AuthenticatedClient
    from ...models.error_response import ErrorResponse
    from ...models.invoice_list import InvoiceList

OPERATION: Final = "listInvoices"
"""The operationId in the contract."""

_PARAMETERS: Final = (
    Parameter("page_num", "query", INT),
    Parameter("page_size", "query", INT),
    Parameter("from_created_at", "query", STR),
    Parameter("x-api-version", "header", STR),
)
_RESPONSES: Final[ResponseTable] = (
    (200, 200, ModelRef(_models, "InvoiceList")),
    (400, 400, ModelRef(_models, "ErrorResponse")),
    (401, 401, ModelRef(_models, "ErrorResponse")),
    (404, 404, ModelRef(_models, "ErrorResponse")),
    (500, 500, ModelRef(_models, "ErrorResponse")),
)


def get_kwargs(
    *,
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
        "/api/v1/invoices",
        (
            (_PARAMETERS[0], page_num),
            (_PARAMETERS[1], page_size),
            (_PARAMETERS[2], from_created_at),
            (_PARAMETERS[3], x_api_version),
        ),
        invalid=invalid,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> ErrorResponse | InvoiceList:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract has no such status, or the body is not what it says.
    """
    return cast("ErrorResponse | InvoiceList", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable))


def sync_detailed(
    *,
    client: AuthenticatedClient,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    from_created_at: str | Unset = UNSET,
    x_api_version: str | Unset = UNSET,
) -> Response[ErrorResponse | InvoiceList]:
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
            from_created_at=from_created_at,
            x_api_version=x_api_version,
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
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    from_created_at: str | Unset = UNSET,
    x_api_version: str | Unset = UNSET,
) -> ErrorResponse | InvoiceList:
    """Call it and get the answer's body; errors as for `sync_detailed`."""
    return sync_detailed(
        page_num=page_num,
        page_size=page_size,
        from_created_at=from_created_at,
        x_api_version=x_api_version,
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    from_created_at: str | Unset = UNSET,
    x_api_version: str | Unset = UNSET,
) -> Response[ErrorResponse | InvoiceList]:
    """As `sync_detailed`, awaited."""
    _answer = await client.send_async(
        OPERATION,
        get_kwargs(
            page_num=page_num,
            page_size=page_size,
            from_created_at=from_created_at,
            x_api_version=x_api_version,
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
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    from_created_at: str | Unset = UNSET,
    x_api_version: str | Unset = UNSET,
) -> ErrorResponse | InvoiceList:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            page_num=page_num,
            page_size=page_size,
            from_created_at=from_created_at,
            x_api_version=x_api_version,
            client=client,
        )
    ).parsed
