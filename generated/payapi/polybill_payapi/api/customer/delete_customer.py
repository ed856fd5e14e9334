# Generated: edit specs/payapi.
"""``DELETE /pay-api/mer/customers/{customerId}``: Delete a customer

Source: https://github.com/wikerx/payment-gateway-php-sdk/blob/7d7852d/src/OpenApiClient.php (read
2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    STR,
    Invalid,
    ModelRef,
    Parameter,
    RequestInvalid,
    Response,
    ResponseParser,
    make_request,
)

from ... import models as _models
from ..._success import SUCCESS

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models import CustomerDeletedResponse

OPERATION: Final = "deleteCustomer"
_PARAMETERS: Final = (Parameter("customerId", "path", STR),)
parse_response: Final = ResponseParser["CustomerDeletedResponse", "CustomerDeletedResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "CustomerDeletedResponse")),
)


def get_kwargs(
    customer_id: str,
    *,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "delete",
        "/pay-api/mer/customers/{customerId}",
        ((_PARAMETERS[0], customer_id),),
        invalid=invalid,
    )


def sync_detailed(
    customer_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[CustomerDeletedResponse]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            customer_id=customer_id,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    customer_id: str,
    *,
    client: AuthenticatedClient,
) -> CustomerDeletedResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            customer_id=customer_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    customer_id: str,
    *,
    client: AuthenticatedClient,
) -> Response[CustomerDeletedResponse]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            customer_id=customer_id,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    customer_id: str,
    *,
    client: AuthenticatedClient,
) -> CustomerDeletedResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            customer_id=customer_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
