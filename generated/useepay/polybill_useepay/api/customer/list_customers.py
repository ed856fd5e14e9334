# Generated: edit specs/useepay.
"""``GET /api/v1/customers``: List customers

Source: https://github.com/useepay2020/useepay-php (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
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
    from ...models import CustomerList, ErrorResponse

OPERATION: Final = "listCustomers"
_PARAMETERS: Final = (
    Parameter("email", "query", STR),
    Parameter("merchant_customer_id", "query", STR),
    Parameter("phone", "query", STR),
    Parameter("page_num", "query", INT),
    Parameter("page_size", "query", INT),
    Parameter("from_created_at", "query", STR),
    Parameter("x-api-version", "header", STR),
)
parse_response: Final = ResponseParser["CustomerList | ErrorResponse", "CustomerList"](
    OPERATION,
    (200, 200, ModelRef(_models, "CustomerList")),
    (400, 400, ModelRef(_models, "ErrorResponse")),
    (401, 401, ModelRef(_models, "ErrorResponse")),
    (404, 404, ModelRef(_models, "ErrorResponse")),
    (500, 500, ModelRef(_models, "ErrorResponse")),
)


def get_kwargs(
    *,
    email: str | Unset = UNSET,
    merchant_customer_id: str | Unset = UNSET,
    phone: str | Unset = UNSET,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    from_created_at: str | Unset = UNSET,
    x_api_version: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/api/v1/customers",
        (
            (_PARAMETERS[0], email),
            (_PARAMETERS[1], merchant_customer_id),
            (_PARAMETERS[2], phone),
            (_PARAMETERS[3], page_num),
            (_PARAMETERS[4], page_size),
            (_PARAMETERS[5], from_created_at),
            (_PARAMETERS[6], x_api_version),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    email: str | Unset = UNSET,
    merchant_customer_id: str | Unset = UNSET,
    phone: str | Unset = UNSET,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    from_created_at: str | Unset = UNSET,
    x_api_version: str | Unset = UNSET,
) -> Response[CustomerList | ErrorResponse]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            email=email,
            merchant_customer_id=merchant_customer_id,
            phone=phone,
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
    email: str | Unset = UNSET,
    merchant_customer_id: str | Unset = UNSET,
    phone: str | Unset = UNSET,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    from_created_at: str | Unset = UNSET,
    x_api_version: str | Unset = UNSET,
) -> CustomerList:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            email=email,
            merchant_customer_id=merchant_customer_id,
            phone=phone,
            page_num=page_num,
            page_size=page_size,
            from_created_at=from_created_at,
            x_api_version=x_api_version,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    email: str | Unset = UNSET,
    merchant_customer_id: str | Unset = UNSET,
    phone: str | Unset = UNSET,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    from_created_at: str | Unset = UNSET,
    x_api_version: str | Unset = UNSET,
) -> Response[CustomerList | ErrorResponse]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            email=email,
            merchant_customer_id=merchant_customer_id,
            phone=phone,
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
    email: str | Unset = UNSET,
    merchant_customer_id: str | Unset = UNSET,
    phone: str | Unset = UNSET,
    page_num: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    from_created_at: str | Unset = UNSET,
    x_api_version: str | Unset = UNSET,
) -> CustomerList:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            email=email,
            merchant_customer_id=merchant_customer_id,
            phone=phone,
            page_num=page_num,
            page_size=page_size,
            from_created_at=from_created_at,
            x_api_version=x_api_version,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
