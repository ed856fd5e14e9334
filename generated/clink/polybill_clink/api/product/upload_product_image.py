# Generated: edit specs/clink.
"""``POST /product/image/upload``: Upload a product's picture

The answer's ossId is what a new product wants as its image.

Source: https://docs.clinkbill.com/api-reference/openapi.json (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    STR,
    TEXT,
    UNSET,
    Body,
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
    from ...models import ImageUploadEnvelope, ProductImageUploadRequest

OPERATION: Final = "uploadProductImage"
_PARAMETERS: Final = (Parameter("X-Timestamp", "header", STR),)
BODY: Final = Body(
    "multipart/form-data",
    ModelRef(_models, "ProductImageUploadRequest"),
    required=True,
    files={"file": ("image/jpeg", "image/png", "image/gif", "image/webp")},
)
parse_response: Final = ResponseParser["ImageUploadEnvelope | str", "ImageUploadEnvelope"](
    OPERATION,
    (200, 200, ModelRef(_models, "ImageUploadEnvelope")),
    (401, 401, TEXT),
)


def get_kwargs(
    *,
    body: ProductImageUploadRequest,
    x_timestamp: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "post",
        "/product/image/upload",
        ((_PARAMETERS[0], x_timestamp),),
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: ProductImageUploadRequest,
    x_timestamp: str | Unset = UNSET,
) -> Response[ImageUploadEnvelope | str]:
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
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    body: ProductImageUploadRequest,
    x_timestamp: str | Unset = UNSET,
) -> ImageUploadEnvelope:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: ProductImageUploadRequest,
    x_timestamp: str | Unset = UNSET,
) -> Response[ImageUploadEnvelope | str]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: ProductImageUploadRequest,
    x_timestamp: str | Unset = UNSET,
) -> ImageUploadEnvelope:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
