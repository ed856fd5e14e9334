# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``GET /merchant/payment/list``: Page through payments

SortField: user_id, create_time or status; default page size 20.

Source: https://docs.unibee.dev (read 2026-11).
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
    from ...models.list_payments_response import ListPaymentsResponse
    from ...models.payment_status import PaymentStatus
    from ...models.refusal import Refusal

OPERATION: Final = "listPayments"
"""The operationId in the contract."""

_RESPONSES: ResponseTable = (
    (200, 200, ModelRef("list_payments_response", "ListPaymentsResponse")),
    (400, 400, ModelRef("refusal", "Refusal")),
    (401, 401, ModelRef("refusal", "Refusal")),
)


def get_kwargs(
    *,
    gateway_id: int | Unset = UNSET,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    status: PaymentStatus | Unset = UNSET,
    currency: str | Unset = UNSET,
    country_code: str | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
    invalid: type[RequestInvalid] = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: the body breaks the contract.
    """

    params: dict[str, Any] = {}

    params["gatewayId"] = gateway_id

    params["userId"] = user_id

    params["email"] = email

    json_status: int | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status.value

    params["status"] = json_status

    params["currency"] = currency

    params["countryCode"] = country_code

    params["sortField"] = sort_field

    params["sortType"] = sort_type

    params["page"] = page

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/merchant/payment/list",
        "params": params,
    }
    return _kwargs


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: type[ResponseUnreadable] = ResponseUnreadable,
) -> ListPaymentsResponse | Refusal:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract has no such status, or the body is not what it says.
    """
    return cast(
        "ListPaymentsResponse | Refusal", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable)
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    gateway_id: int | Unset = UNSET,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    status: PaymentStatus | Unset = UNSET,
    currency: str | Unset = UNSET,
    country_code: str | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Response[ListPaymentsResponse | Refusal]:
    """Call it and get the answer with status, headers and bytes; see the module for the operation.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    _answer = client.send(
        OPERATION,
        get_kwargs(
            gateway_id=gateway_id,
            user_id=user_id,
            email=email,
            status=status,
            currency=currency,
            country_code=country_code,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
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
    gateway_id: int | Unset = UNSET,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    status: PaymentStatus | Unset = UNSET,
    currency: str | Unset = UNSET,
    country_code: str | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> ListPaymentsResponse | Refusal:
    """Call it and get the answer's body; errors as for `sync_detailed`."""
    return sync_detailed(
        client=client,
        gateway_id=gateway_id,
        user_id=user_id,
        email=email,
        status=status,
        currency=currency,
        country_code=country_code,
        sort_field=sort_field,
        sort_type=sort_type,
        page=page,
        count=count,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    gateway_id: int | Unset = UNSET,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    status: PaymentStatus | Unset = UNSET,
    currency: str | Unset = UNSET,
    country_code: str | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Response[ListPaymentsResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    _answer = await client.send_async(
        OPERATION,
        get_kwargs(
            gateway_id=gateway_id,
            user_id=user_id,
            email=email,
            status=status,
            currency=currency,
            country_code=country_code,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
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
    gateway_id: int | Unset = UNSET,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    status: PaymentStatus | Unset = UNSET,
    currency: str | Unset = UNSET,
    country_code: str | Unset = UNSET,
    sort_field: str | Unset = UNSET,
    sort_type: str | Unset = UNSET,
    page: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> ListPaymentsResponse | Refusal:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            gateway_id=gateway_id,
            user_id=user_id,
            email=email,
            status=status,
            currency=currency,
            country_code=country_code,
            sort_field=sort_field,
            sort_type=sort_type,
            page=page,
            count=count,
        )
    ).parsed
