# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``GET /api/v1/payment_intents/{id}``: Read a payment intent

Source:
https://github.com/useepay2020/useepay-php/blob/749ce4d/src/UseePay/Service/Payment/PaymentIntentService.php
(read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import STR, ModelRef
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
    from ...models.payment_intent import PaymentIntent

OPERATION: Final = "getPaymentIntent"
"""The operationId in the contract."""

_PARAMETERS: Final = (
    Parameter("id", "path", STR),
    Parameter("x-api-version", "header", STR),
)
SUCCESS: Final = Success((200, 201), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = (
    (200, 200, ModelRef(_models, "PaymentIntent")),
    (400, 400, ModelRef(_models, "ErrorResponse")),
    (401, 401, ModelRef(_models, "ErrorResponse")),
    (404, 404, ModelRef(_models, "ErrorResponse")),
    (500, 500, ModelRef(_models, "ErrorResponse")),
)


def get_kwargs(
    id: str,
    *,
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
        "/api/v1/payment_intents/{id}",
        (
            (_PARAMETERS[0], id),
            (_PARAMETERS[1], x_api_version),
        ),
        invalid=invalid,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> ErrorResponse | PaymentIntent:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast(
        "ErrorResponse | PaymentIntent", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable)
    )


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    x_api_version: str | Unset = UNSET,
) -> Response[ErrorResponse | PaymentIntent]:
    """Call it and get the answer with status, headers and bytes, a refusal included.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            id=id,
            x_api_version=x_api_version,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    id: str,
    *,
    client: AuthenticatedClient,
    x_api_version: str | Unset = UNSET,
) -> PaymentIntent:
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: PaymentIntent = client.result(
        OPERATION,
        get_kwargs(
            id=id,
            x_api_version=x_api_version,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    x_api_version: str | Unset = UNSET,
) -> Response[ErrorResponse | PaymentIntent]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            id=id,
            x_api_version=x_api_version,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient,
    x_api_version: str | Unset = UNSET,
) -> PaymentIntent:
    """As `sync`, awaited."""
    _made: PaymentIntent = await client.result_async(
        OPERATION,
        get_kwargs(
            id=id,
            x_api_version=x_api_version,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made
