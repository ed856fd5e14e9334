# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``GET /merchant/payment/refund/list``: List refunds

V1.8.0 returns data only with paymentId (refused when empty) and has no paging parameters.

Source: https://docs.unibee.dev/api-reference/payment/get-payment-refund-list (read 2026-11-30).
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
    from ...models.list_refunds_response import ListRefundsResponse
    from ...models.refund_status import RefundStatus
    from ...models.refusal import Refusal

OPERATION: Final = "listRefunds"
"""The operationId in the contract."""

_PARAMETERS: Final = (
    Parameter("paymentId", "query", STR, required=True),
    Parameter("status", "query", EnumRef(_models, "RefundStatus")),
    Parameter("gatewayId", "query", INT, rules={"minimum": 0}),
    Parameter("userId", "query", INT, rules={"minimum": 0}),
    Parameter("email", "query", STR),
    Parameter("currency", "query", STR),
)
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 0},), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = (
    (200, 200, ModelRef(_models, "ListRefundsResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    payment_id: str,
    status: RefundStatus | Unset = UNSET,
    gateway_id: int | Unset = UNSET,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    currency: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/payment/refund/list",
        (
            (_PARAMETERS[0], payment_id),
            (_PARAMETERS[1], status),
            (_PARAMETERS[2], gateway_id),
            (_PARAMETERS[3], user_id),
            (_PARAMETERS[4], email),
            (_PARAMETERS[5], currency),
        ),
        invalid=invalid,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> ListRefundsResponse | Refusal:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast(
        "ListRefundsResponse | Refusal", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable)
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    payment_id: str,
    status: RefundStatus | Unset = UNSET,
    gateway_id: int | Unset = UNSET,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    currency: str | Unset = UNSET,
) -> Response[ListRefundsResponse | Refusal]:
    """Call it and get the answer with status, headers and bytes, a refusal included.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            payment_id=payment_id,
            status=status,
            gateway_id=gateway_id,
            user_id=user_id,
            email=email,
            currency=currency,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    payment_id: str,
    status: RefundStatus | Unset = UNSET,
    gateway_id: int | Unset = UNSET,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    currency: str | Unset = UNSET,
) -> ListRefundsResponse:
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: ListRefundsResponse = client.result(
        OPERATION,
        get_kwargs(
            payment_id=payment_id,
            status=status,
            gateway_id=gateway_id,
            user_id=user_id,
            email=email,
            currency=currency,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    payment_id: str,
    status: RefundStatus | Unset = UNSET,
    gateway_id: int | Unset = UNSET,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    currency: str | Unset = UNSET,
) -> Response[ListRefundsResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            payment_id=payment_id,
            status=status,
            gateway_id=gateway_id,
            user_id=user_id,
            email=email,
            currency=currency,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    payment_id: str,
    status: RefundStatus | Unset = UNSET,
    gateway_id: int | Unset = UNSET,
    user_id: int | Unset = UNSET,
    email: str | Unset = UNSET,
    currency: str | Unset = UNSET,
) -> ListRefundsResponse:
    """As `sync`, awaited."""
    _made: ListRefundsResponse = await client.result_async(
        OPERATION,
        get_kwargs(
            payment_id=payment_id,
            status=status,
            gateway_id=gateway_id,
            user_id=user_id,
            email=email,
            currency=currency,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made
