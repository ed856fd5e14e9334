"""A contract as the watch sees it: one document, its operations, and the position of each part."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from scripts import contracts
from scripts.lint_specs.positions import Positions, join

from .schemas import follow, node

_METHODS = contracts.METHODS
_ALWAYS = frozenset({"content-type", "accept", "user-agent", "host", "content-length", "connection", "accept-encoding"})


@dataclass(frozen=True)
class Contract:
    """A provider's contract.

    Attributes:
        provider: provider key.
        folder: its folder.
        bundle: the contract as one document, with the files that it comes from.
    """

    provider: str
    folder: Path
    bundle: contracts.Bundle

    @cached_property
    def positions(self) -> Positions:
        """File and line of everything; read only when one is asked for."""
        return Positions.of_bundle(self.bundle, self.folder)

    @property
    def document(self) -> dict[str, Any]:
        """The contract as one document."""
        return self.bundle.document

    def view(self, operation: str) -> View | None:
        """Find an operation by its operationId, or by ``METHOD /path``."""
        for path, item in (self.document.get("paths") or {}).items():
            for method in _METHODS:
                data = item.get(method)
                if not isinstance(data, Mapping):
                    continue
                named = f"{method.upper()} {path}"
                if operation in {data.get("operationId"), named} or _same_path(operation, named):
                    return View(self, str(path), method)
        return None

    def place(self, at: str) -> str:
        """Give file and line of a pointer, as ``specs/clink/schemas/refund.yaml:12``."""
        file, line = self.positions.place(at)
        return f"specs/{self.provider}/{file or 'openapi.yaml'}:{line}"


def _same_path(one: str, other: str) -> bool:
    return re.sub(r"\{[^}]*\}", "{}", one) == re.sub(r"\{[^}]*\}", "{}", other)


def read_contract(folder: Path) -> Contract:
    """Read a contract.

    Raises:
        ContractError: it can't be read.
    """
    return Contract(folder.name, folder, contracts.bundle(folder / "openapi.yaml"))


@dataclass(frozen=True)
class View:
    """One operation of a contract."""

    contract: Contract
    path: str
    method: str

    @property
    def at(self) -> str:
        """Pointer of the operation."""
        return join("", "paths", self.path, self.method)

    @property
    def data(self) -> Mapping[str, Any]:
        """The operation."""
        found: Mapping[str, Any] = node(self.contract.document, self.at)
        return found

    def roots(self, place: str) -> list[str]:
        """List the pointers of the schemas of a body: ``request``, ``response`` (of success), ``response 404``."""
        document = self.contract.document
        if place == "request":
            holder = follow(document, join(self.at, "requestBody"))
        else:
            answer = self.response(place.partition(" ")[2])
            if answer is None:
                return []
            holder = answer
        content = (node(document, holder) or {}).get("content") or {}
        names = [media for media in content if "json" in media] or list(content)
        return [join(holder, "content", media, "schema") for media in names if "schema" in (content[media] or {})]

    def response(self, status: str) -> str | None:
        """Give the pointer of an answer; without a status that of the first successful one."""
        answers = self.data.get("responses") or {}
        success = next((str(key) for key in answers if str(key).startswith("2")), "")
        for key in (status or success, f"{status[:1]}XX", "default"):
            for known in answers:
                if str(known) == key:
                    return follow(self.contract.document, join(self.at, "responses", known))
        return None

    def media(self, place: str) -> set[str]:
        """List the media types of a body."""
        document = self.contract.document
        holder = follow(document, join(self.at, "requestBody")) if place == "request" else self.response(
            place.partition(" ")[2])  # fmt: skip
        return set((node(document, holder) or {}).get("content") or ()) if holder else set()

    def parameter(self, place: str, name: str) -> str | None:
        """Give the pointer of a parameter, or of a security scheme that travels in its place; else None."""
        document = self.contract.document
        item = join("", "paths", self.path)
        for holder in (self.at, item):
            for index in range(len((node(document, holder) or {}).get("parameters") or ())):
                at = follow(document, join(holder, "parameters", index))
                data = node(document, at)
                if data.get("in") == place and _same_name(place, data.get("name"), name):
                    return at
        for key, scheme in ((document.get("components") or {}).get("securitySchemes") or {}).items():
            header = scheme.get("name") if scheme.get("type") == "apiKey" else "Authorization"
            if (scheme.get("in") or "header") == place and _same_name(place, header, name):
                return join("", "components", "securitySchemes", key)
        signing = self.data.get("x-signing") or document.get("x-signing") or {}
        if place == "header" and signing.get("carrier") == "header" and _same_name(place, signing.get("name"), name):
            return join("", "x-signing")
        return None

    def has_header(self, name: str) -> bool:
        """Return whether a header belongs to HTTP itself."""
        return name.lower() in _ALWAYS

    def servers(self) -> list[str]:
        """List the base URLs, with ``{}`` for variables."""
        item = node(self.contract.document, join("", "paths", self.path)) or {}
        found = [*(item.get("servers") or ()), *(self.contract.document.get("servers") or ())]
        return [re.sub(r"\{[^}]*\}", "{}", str(server.get("url", ""))).rstrip("/") for server in found]

    def where(self, url: str) -> tuple[str, str]:
        """Compare an address of the page with the operation's.

        Returns:
            What differs (``server``, ``path`` or nothing) and the path of the page below the base URL.
        """
        parts = urlsplit(url)
        path = parts.path or "/"
        hosts = [urlsplit(server) for server in self.servers()]
        if parts.netloc:
            known = [host for host in hosts if "{}" in host.netloc or host.netloc == parts.netloc or not host.netloc]
            if not known:
                return "server", path
            bases = [host.path.rstrip("/") for host in known]
        else:
            bases = ["", *(host.path.rstrip("/") for host in hosts)]
        below = [path[len(base) :] for base in sorted(bases, key=len, reverse=True) if path.startswith(base + "/")]
        if any(_matches(self.path, rest) for rest in below):
            return "", self.path
        if not below:
            return "server", path
        return "path", below[0]


def _same_name(place: str, one: object, other: str) -> bool:
    return str(one).lower() == other.lower() if place == "header" else str(one) == other


def _matches(template: str, path: str) -> bool:
    """Return whether a path fits a template; a placeholder of one fits one segment of the other."""
    ours, theirs = template.strip("/").split("/"), path.strip("/").split("/")
    return len(ours) == len(theirs) and all(
        one == other or (one.startswith("{") and bool(other)) for one, other in zip(ours, theirs, strict=True)
    )
