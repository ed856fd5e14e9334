# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``PUT /pay-api/mer/customers/{customerId}``: Change a customer

Takes the body of the creation; whether a field that is left out keeps its value is not told.

Source: https://github.com/wikerx/payment-gateway-php-sdk/blob/7d7852d/src/OpenApiClient.php (read
2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.errors import RequestInvalid, ResponseUnreadable
from polybill_runtime.requests import Body, Parameter, make_request
from polybill_runtime.responses import ResponseTable, parse
from polybill_runtime.success import Success
from polybill_runtime.types import Response

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from polybill_runtime.hooks import Invalid, Unreadable

    from ...client import AuthenticatedClient
    from ...models.customer_request import CustomerRequest
    from ...models.customer_response import CustomerResponse

OPERATION: Final = "updateCustomer"
"""The operationId in the contract."""

_PARAMETERS: Final = (Parameter("customerId", "path", STR),)
BODY: Final = Body("application/json", ModelRef(_models, "CustomerRequest"), required=True)
"""Media type and kind of the body."""
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 0},), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = ((200, 200, ModelRef(_models, "CustomerResponse")),)


def get_kwargs(
    customer_id: str,
    *,
    body: CustomerRequest,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
    """
    return make_request(
        OPERATION,
        "put",
        "/pay-api/mer/customers/{customerId}",
        ((_PARAMETERS[0], customer_id),),
        body=(BODY, body),
        invalid=invalid,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> CustomerResponse:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast("CustomerResponse", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable))


def sync_detailed(
    customer_id: str,
    *,
    client: AuthenticatedClient,
    body: CustomerRequest,
) -> Response[CustomerResponse]:
    """Call it and get the answer with status, headers and bytes, a refusal included.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            customer_id=customer_id,
            body=body,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    customer_id: str,
    *,
    client: AuthenticatedClient,
    body: CustomerRequest,
) -> CustomerResponse:
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: CustomerResponse = client.result(
        OPERATION,
        get_kwargs(
            customer_id=customer_id,
            body=body,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made


async def asyncio_detailed(
    customer_id: str,
    *,
    client: AuthenticatedClient,
    body: CustomerRequest,
) -> Response[CustomerResponse]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            customer_id=customer_id,
            body=body,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    customer_id: str,
    *,
    client: AuthenticatedClient,
    body: CustomerRequest,
) -> CustomerResponse:
    """As `sync`, awaited."""
    _made: CustomerResponse = await client.result_async(
        OPERATION,
        get_kwargs(
            customer_id=customer_id,
            body=body,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made
