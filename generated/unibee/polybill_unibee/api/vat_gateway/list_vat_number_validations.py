# Generated: edit specs/unibee.
"""``POST /merchant/vat/vat_number_validate_history``: Page through cached VAT number results

Source: https://docs.unibee.dev/api-reference/vat-gateway/vat-number-validation-history (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import Body, Invalid, ModelRef, RequestInvalid, Response, ResponseParser, make_request

from ... import models as _models
from ..._success import SUCCESS

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models import ListVatNumberValidationsRequest, ListVatNumberValidationsResponse, Refusal

OPERATION: Final = "listVatNumberValidations"
BODY: Final = Body("application/json", ModelRef(_models, "ListVatNumberValidationsRequest"), required=True)
parse_response: Final = ResponseParser[
    "ListVatNumberValidationsResponse | Refusal", "ListVatNumberValidationsResponse"
](
    OPERATION,
    (200, 200, ModelRef(_models, "ListVatNumberValidationsResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    body: ListVatNumberValidationsRequest,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "post",
        "/merchant/vat/vat_number_validate_history",
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: ListVatNumberValidationsRequest,
) -> Response[ListVatNumberValidationsResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            body=body,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    body: ListVatNumberValidationsRequest,
) -> ListVatNumberValidationsResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            body=body,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: ListVatNumberValidationsRequest,
) -> Response[ListVatNumberValidationsResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            body=body,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: ListVatNumberValidationsRequest,
) -> ListVatNumberValidationsResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            body=body,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
