# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``POST /merchant/country_config_list``: Country settings of the merchant

Source: https://docs.unibee.dev/api-reference/merchant/edit-country-config (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import ModelRef
from polybill_runtime.errors import RequestInvalid, ResponseUnreadable
from polybill_runtime.requests import make_request
from polybill_runtime.responses import ResponseTable, parse
from polybill_runtime.success import Success
from polybill_runtime.types import Response

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from polybill_runtime.hooks import Invalid, Unreadable

    from ...client import AuthenticatedClient
    from ...models.list_country_configs_response import ListCountryConfigsResponse
    from ...models.refusal import Refusal

OPERATION: Final = "listCountryConfigs"
"""The operationId in the contract."""

SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 0},), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = (
    (200, 200, ModelRef(_models, "ListCountryConfigsResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
    """
    return make_request(
        OPERATION,
        "post",
        "/merchant/country_config_list",
        invalid=invalid,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> ListCountryConfigsResponse | Refusal:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast(
        "ListCountryConfigsResponse | Refusal", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable)
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[ListCountryConfigsResponse | Refusal]:
    """Call it and get the answer with status, headers and bytes, a refusal included.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
) -> ListCountryConfigsResponse:
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: ListCountryConfigsResponse = client.result(
        OPERATION,
        get_kwargs(
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
) -> Response[ListCountryConfigsResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
) -> ListCountryConfigsResponse:
    """As `sync`, awaited."""
    _made: ListCountryConfigsResponse = await client.result_async(
        OPERATION,
        get_kwargs(
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made
