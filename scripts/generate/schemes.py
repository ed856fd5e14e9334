"""The security schemes of a contract as arguments of the generated client."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from scripts.contracts import ContractError

from .names import python_name

CLIENT_ARGUMENTS: Final = frozenset(
    {
        "base_url",
        "headers",
        "timeout",
        "verify_ssl",
        "follow_redirects",
        "httpx_args",
        "errors",
        "sender",
        "async_sender",
    }
)
"""Arguments of every client, so that a scheme of that name would take the place of one."""


@dataclass(frozen=True)
class Scheme:
    """One security scheme that is a header.

    Attributes:
        arguments: constructor argument to its description.
        header: the header's name.
        value: the expression of its value.
        uses_basic: whether the value needs the runtime's writer of basic credentials.
        prefix: first word of the value, such as ``Bearer``; empty where the value is the credential itself.
    """

    arguments: dict[str, str]
    header: str
    value: str
    uses_basic: bool = False
    prefix: str = ""


def is_supported(scheme: Mapping[str, Any]) -> bool:
    """Return whether the client can carry the credentials of a scheme: a header key, bearer or basic."""
    if scheme.get("type") == "apiKey":
        return scheme.get("in") == "header"
    return scheme.get("type") == "http" and str(scheme.get("scheme")).lower() in {"bearer", "basic"}


def arguments_of(name: str, scheme: Mapping[str, Any]) -> list[str]:
    """List the constructor arguments of a scheme."""
    attr = python_name(name)
    is_basic = scheme.get("type") == "http" and str(scheme.get("scheme")).lower() == "basic"
    return [f"{attr}_username", f"{attr}_password"] if is_basic else [attr]


def schemes_of(document: Mapping[str, Any]) -> list[Scheme]:
    """List the security schemes as constructor arguments of the client.

    Raises:
        ContractError: the client can't carry a scheme.
    """
    declared = (document.get("components", {}).get("securitySchemes") or {}).items()
    return list(_schemes(declared))


def _schemes(declared: Any) -> Iterator[Scheme]:
    for name, scheme in declared:
        if not is_supported(scheme):
            raise ContractError(f"securitySchemes/{name}: only header keys, bearer and basic are supported")
        attr = python_name(name)
        doc = " ".join(scheme.get("description", name).split()).replace("\\", "\\\\").replace('"', "'")
        if scheme["type"] == "apiKey":
            yield Scheme({attr: doc}, scheme["name"], f"self.{attr}")
        elif str(scheme["scheme"]).lower() == "bearer":
            yield Scheme({attr: doc}, "Authorization", f'f"Bearer {{self.{attr}}}"', prefix="Bearer")
        else:
            user, password = arguments_of(name, scheme)
            names = {user: f"{doc}: the user", password: f"{doc}: the password"}
            value = f"basic_credentials(self.{user}, self.{password})"
            yield Scheme(names, "Authorization", value, uses_basic=True, prefix="Basic")
