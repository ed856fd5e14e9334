# Generated from scripts/generate/runtime/ by `nox -s generate`. Do not edit; change the source.
"""What all generated clients share: models, codecs, requests, answers, errors and the connection; once for all."""

from importlib import import_module

TYPE_CHECKING = False  # type checkers take it for typing's; importing typing costs more than the rest of this module
if TYPE_CHECKING:
    from .client import BaseClient
    from .errors import ApiError, RequestInvalid, ResponseUnreadable, ResponseUnsuccessful
    from .model import Model
    from .types import UNSET, File, Response, Unset

_MODULES = {
    "ApiError": ".errors",
    "BaseClient": ".client",
    "File": ".types",
    "Model": ".model",
    "RequestInvalid": ".errors",
    "Response": ".types",
    "ResponseUnreadable": ".errors",
    "ResponseUnsuccessful": ".errors",
    "UNSET": ".types",
    "Unset": ".types",
}

__all__ = (
    "UNSET",
    "ApiError",
    "BaseClient",
    "File",
    "Model",
    "RequestInvalid",
    "Response",
    "ResponseUnreadable",
    "ResponseUnsuccessful",
    "Unset",
)


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    return getattr(import_module(_MODULES[name], __name__), name)


def __dir__() -> list[str]:
    return sorted(__all__)
