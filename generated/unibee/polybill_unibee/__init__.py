# Generated: edit specs/unibee.
"""Typed client of the UniBee API, generated from contract version 0.5.2."""

from importlib import import_module

TYPE_CHECKING = False  # type checkers take it for typing's; importing typing costs more than the rest of this module
if TYPE_CHECKING:
    from .client import AuthenticatedClient, Client
    from .errors import ApiError, RequestInvalid, ResponseUnreadable, ResponseUnsuccessful
    from .tree import AsyncClient, SyncClient
    from .types import UNSET, Response, Unset

_MODULES = {
    "AuthenticatedClient": ".client",
    "Client": ".client",
    "ApiError": ".errors",
    "AsyncClient": ".tree",
    "RequestInvalid": ".errors",
    "ResponseUnreadable": ".errors",
    "ResponseUnsuccessful": ".errors",
    "SyncClient": ".tree",
    "UNSET": ".types",
    "Response": ".types",
    "Unset": ".types",
}

__all__ = (
    "ApiError",
    "AsyncClient",
    "AuthenticatedClient",
    "Client",
    "RequestInvalid",
    "Response",
    "ResponseUnreadable",
    "ResponseUnsuccessful",
    "SyncClient",
    "UNSET",
    "Unset",
)


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    return getattr(import_module(_MODULES[name], __name__), name)


def __dir__() -> list[str]:
    return sorted(__all__)
