# Generated: edit specs/unibee.
"""``GET /merchant/get_license_update_url``: URL to change the licence

Source: https://docs.unibee.dev/api-reference/merchant/get-license-update-url (read 2026-11-30).
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
    from ...models import GetLicenseUpdateUrlResponse, Refusal

OPERATION: Final = "getLicenseUpdateUrlByQuery"
_PARAMETERS: Final = (
    Parameter("cancelUrl", "query", STR),
    Parameter("planId", "query", INT),
    Parameter("returnUrl", "query", STR),
)
parse_response: Final = ResponseParser["GetLicenseUpdateUrlResponse | Refusal", "GetLicenseUpdateUrlResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "GetLicenseUpdateUrlResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    cancel_url: str | Unset = UNSET,
    plan_id: int | Unset = UNSET,
    return_url: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/get_license_update_url",
        (
            (_PARAMETERS[0], cancel_url),
            (_PARAMETERS[1], plan_id),
            (_PARAMETERS[2], return_url),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    cancel_url: str | Unset = UNSET,
    plan_id: int | Unset = UNSET,
    return_url: str | Unset = UNSET,
) -> Response[GetLicenseUpdateUrlResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            cancel_url=cancel_url,
            plan_id=plan_id,
            return_url=return_url,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    cancel_url: str | Unset = UNSET,
    plan_id: int | Unset = UNSET,
    return_url: str | Unset = UNSET,
) -> GetLicenseUpdateUrlResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            cancel_url=cancel_url,
            plan_id=plan_id,
            return_url=return_url,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    cancel_url: str | Unset = UNSET,
    plan_id: int | Unset = UNSET,
    return_url: str | Unset = UNSET,
) -> Response[GetLicenseUpdateUrlResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            cancel_url=cancel_url,
            plan_id=plan_id,
            return_url=return_url,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    cancel_url: str | Unset = UNSET,
    plan_id: int | Unset = UNSET,
    return_url: str | Unset = UNSET,
) -> GetLicenseUpdateUrlResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            cancel_url=cancel_url,
            plan_id=plan_id,
            return_url=return_url,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
