"""The credentials that the sandbox takes, in one place. None of them is worth anything elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Literal, TypedDict, overload

from polybill.errors import ConfigurationError
from polybill.sandbox.providers import SIMULATORS


class _Linksfield(TypedDict):
    partner_code: str


class _Key(TypedDict):
    api_key: str


class _PayAPI(TypedDict):
    private_key: str
    merchant_no: str
    mode: Literal["test"]
    platform_key: str
    response_key: str


class _UseePay(TypedDict):
    merchant_no: str
    api_key: str
    app_id: str


class Credentials(Mapping[str, Mapping[str, str]]):
    """Provider key to the arguments of its client, typed: ``Clink(**sandbox.credentials["clink"], ...)``."""

    def __init__(self, values: Mapping[str, Mapping[str, str]]) -> None:
        self._values = {provider: MappingProxyType(dict(named)) for provider, named in values.items()}

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, provider: Literal["linksfield"]) -> _Linksfield: ...  # type: ignore[overload-overlap]
        @overload
        def __getitem__(self, provider: Literal["clink", "unibee"]) -> _Key: ...  # type: ignore[overload-overlap]
        @overload
        def __getitem__(self, provider: Literal["payapi"]) -> _PayAPI: ...  # type: ignore[overload-overlap]
        @overload
        def __getitem__(self, provider: Literal["useepay"]) -> _UseePay: ...  # type: ignore[overload-overlap]
        @overload
        def __getitem__(self, provider: str) -> Mapping[str, str]: ...

    def __getitem__(self, provider: str) -> Any:
        return self._values[provider]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)


# The names are those of the clients' arguments, so that `Clink(**sandbox.credentials["clink"])` works.
DEFAULTS: Final = Credentials(
    {provider: MappingProxyType(dict(found.credentials)) for provider, found in SIMULATORS.items()}
)
"""Provider key to the client's arguments, as each simulator declares them."""


def merged(overrides: Mapping[str, Mapping[str, str]] | None = None) -> Credentials:
    """Get the credentials with some replaced.

    Raises:
        ConfigurationError: a provider or a name is unknown, or a value is empty.
    """
    result = {provider: dict(names) for provider, names in DEFAULTS.items()}
    for provider, values in (overrides or {}).items():
        if provider not in result:
            raise ConfigurationError(f"sandbox: no provider {provider!r}; there are {', '.join(result)}")
        for name, value in values.items():
            if name not in result[provider]:
                known = ", ".join(result[provider])
                raise ConfigurationError(f"sandbox: {provider} has no credential {name!r}; it has {known}")
            if not value:
                raise ConfigurationError(f"sandbox: {provider}'s {name} is empty: an absent header would pass")
            result[provider][name] = value
    return Credentials(result)
