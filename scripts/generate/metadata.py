"""The files of a distribution that no generator makes: its metadata and its table of operations."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from typing import Any, Final

from scripts import contracts

from . import config, project
from .names import class_name, module_name
from .schemes import schemes_of


def title(provider: str, document: dict[str, Any]) -> str:
    """Give the provider's name, which names its clients: the first word of the contract's title, where it is the key.

    Args:
        provider: provider key.
        document: the contract.
    """
    first = str(document["info"]["title"]).partition(" ")[0]
    return first if first.lower() == provider else provider.capitalize()


def package_doc(provider: str, document: dict[str, Any]) -> str:
    """Give the package docstring."""
    version = document["info"]["version"]
    return f"Typed client of the {title(provider, document)} API, generated from contract version {version}."


class _Name:
    """A Python name in printed data: what all operations share is printed once."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __repr__(self) -> str:
        return self._name


def operations_module(provider: str, document: dict[str, Any], arguments: dict[str, dict[str, str]]) -> str:
    """Print ``operations.py``: the contract's rules for calling each operation, as data.

    Args:
        provider: provider key.
        document: the contract.
        arguments: function of an operation to parameter to the name of its argument.
    """
    servers = _servers(document)
    services: dict[str, dict[str, str]] = {}
    shared: dict[str, Any] = {
        name: document[name] for name in ("x-signing", "x-success", "x-errors") if name in document
    }
    table = {}
    for operation in contracts.operations(document):
        data = {**operation.data, **_shared(operation.data, shared)}
        module = f"polybill_{provider}.api.{module_name(operation.tag)}.{module_name(operation.id)}"
        parameters: dict[str, str] = {}
        fill = _body_fill(document, operation.data)
        for node in operation.data.get("parameters", ()):
            parameter = contracts.resolve(document, node)
            if "x-fill" in parameter:
                fill.setdefault(parameter["in"], {})[parameter["name"]] = _fill(document, parameter)
            if parameter["in"] in {"path", "query"}:
                parameters[parameter["name"]] = arguments[operation.id][parameter["name"]]
        table[operation.id] = {
            "method": operation.method.upper(),
            "path": operation.path,
            "module": module,
            "source": operation.data["x-source"],
            "evidence": operation.data.get("x-evidence", "doc"),
            "signing": data["x-signing"],
            "success": data["x-success"],
            "errors": data.get("x-errors", []),
            "retry": operation.data["x-retry"],
            "idempotency": operation.data.get("x-idempotency"),
            "fill": fill,
            "service": _service(document, operation.path, services),
            "parameters": parameters,
            "paging": operation.data.get("x-paging"),
            "resolve": operation.data.get("x-resolve"),
        }
    return "\n".join(
        [
            f"# Generated from specs/{provider}/openapi.yaml by `nox -s generate`. Do not edit: change the contract.",
            '"""The contract\'s rules for calling its operations, as data; specs/README.md explains the keys."""',
            "",
            "from typing import Any, Final",
            "",
            f"CONTRACT_VERSION: Final = {document['info']['version']!r}",
            "",
            f"SERVERS: Final[dict[str, str]] = {servers!r}",
            '"""Environment to base URL; a URL with {braces} wants its host from the caller."""',
            "",
            f"SERVICES: Final[dict[str, dict[str, str]]] = {services!r}",
            '"""Group of calls to environment to base URL, where a provider has one base for each group."""',
            "",
            f"KEY_PREFIXES: Final[dict[str, list[str]]] = {_key_prefixes(document)!r}",
            '"""Beginning of a key to the environments that its keys are for; none = a key that is not for servers."""',
            "",
            f"SECURITY: Final[dict[str, tuple[str, tuple[str, ...]]]] = {_security(document)!r}",
            '"""Header of a credential to the first word of its value, and the arguments that it is made of."""',
            "",
            *(f"_{_constant(name)}: Final[Any] = {value!r}" for name, value in shared.items()),
            "",
            f"OPERATIONS: Final[dict[str, dict[str, Any]]] = {table!r}",
            "",
            f"WEBHOOKS: Final[dict[str, dict[str, Any]]] = {_webhooks(provider, document)!r}",
            '"""Event to signature, acknowledgement, id for dropping repeats, time, and the class of its payload."""',
            "",
        ]
    )


def _constant(extension: str) -> str:
    return extension.removeprefix("x-").upper()


def _shared(data: dict[str, Any], shared: dict[str, Any]) -> dict[str, _Name]:
    """Give the names for what an operation has from the contract's root."""
    return {name: _Name(f"_{_constant(name)}") for name, value in shared.items() if data.get(name) is value}


def _webhooks(provider: str, document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """List the contract's metadata of each event that the provider sends."""
    table = {}
    for name, item in document.get("webhooks", {}).items():
        method = next(method for method in contracts.METHODS if method in item)
        data = item[method]
        payload = _payload(document, data)
        table[name] = {
            "method": method.upper(),
            "signature": data["x-webhook"]["signature"],
            "ack": data["x-webhook"]["ack"],
            "dedupe": data["x-webhook"]["dedupe"],
            "time": data["x-webhook"].get("time"),
            "module": f"polybill_{provider}.models",
            "payload": class_name(payload),
            "source": data["x-source"],
            "evidence": data.get("x-evidence", "doc"),
        }
    return table


def _payload(document: dict[str, Any], webhook: dict[str, Any]) -> str:
    """Name the schema of an event's body, or of its query where it has no body."""
    if "requestBody" in webhook:
        content = contracts.resolve(document, webhook["requestBody"])["content"]
        schema = next(iter(content.values()))["schema"]
    else:
        parameters = [contracts.resolve(document, node) for node in webhook["parameters"]]
        schema = next(node["schema"] for node in parameters if node["in"] == "query")
    return str(schema["$ref"].rsplit("/", 1)[1])


def _key_prefixes(document: dict[str, Any]) -> dict[str, list[str]]:
    schemes = document.get("components", {}).get("securitySchemes", {}).values()
    return {row["prefix"]: row["environments"] for scheme in schemes for row in scheme.get("x-key-prefixes", ())}


def _security(document: dict[str, Any]) -> dict[str, tuple[str, tuple[str, ...]]]:
    return {scheme.header: (scheme.prefix, tuple(scheme.arguments)) for scheme in schemes_of(document)}


def _servers(node: dict[str, Any]) -> dict[str, str]:
    return {server["x-environment"]: server["url"] for server in node.get("servers", ()) if "x-environment" in server}


def _service(document: dict[str, Any], path: str, services: dict[str, dict[str, str]]) -> str:
    """Name the group of calls that a path belongs to, and note its servers."""
    node = document["paths"][path] if "servers" in document["paths"][path] else document
    names = {server.get("x-service", "") for server in node.get("servers", ())}
    name = names.pop() if len(names) == 1 else ""
    if name:
        services[name] = _servers(node)
    return str(name)


def _fill(document: dict[str, Any], node: dict[str, Any]) -> str:
    """Name what is filled in; a const includes its value."""
    what = str(node["x-fill"])
    return f"const:{contracts.resolve(document, node['schema'])['enum'][0]}" if what == "const" else what


def _body_fill(document: dict[str, Any], operation: dict[str, Any]) -> dict[str, dict[str, str]]:
    """List what the signed client fills into the body's own members."""
    body = contracts.resolve(document, operation.get("requestBody", {}))
    found: dict[str, str] = {}
    for media in body.get("content", {}).values():
        for name, field in _properties(document, media.get("schema", {})):
            if "x-fill" in field:
                found[name] = field["x-fill"]
    return {"body": found} if found else {}


def _properties(document: dict[str, Any], schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    schema = contracts.resolve(document, schema)
    for part in schema.get("allOf", ()):
        yield from _properties(document, part)
    yield from schema.get("properties", {}).items()


def as_json(document: dict[str, Any]) -> str:
    """Print the contract as the JSON that ships in the package: the rules, without the words and the evidence."""
    return json.dumps(_rules_only(document), ensure_ascii=False, separators=(",", ":")) + "\n"


_UNREAD: Final = frozenset({"description", "summary", "externalDocs", "tags"})
"""What nothing reads at run time, ``x-`` members too: the modules have it, and it is half of the file."""
_READ: Final = frozenset({"x-enum-varnames", "x-id"})
"""What the overlay reads of the contract; a test compares."""
_LITERAL: Final = frozenset({"const", "default", "enum", "example", "examples", "value"})
"""Whose values are the provider's, not ours to shorten."""
_NAMED: Final = frozenset({"properties", "patternProperties", "schemas", "responses", "headers", "encoding"})
"""Whose members are names of the provider's."""


def _rules_only(node: Any, *, named: bool = False) -> Any:
    if isinstance(node, list):
        return [_rules_only(item) for item in node]
    if not isinstance(node, dict):
        return node
    if named:
        return {name: _rules_only(value) for name, value in node.items()}
    return {
        key: value if key in _LITERAL else _rules_only(value, named=key in _NAMED)
        for key, value in node.items()
        if key in _READ or not (key in _UNREAD or key.startswith("x-"))
    }


def entry_point(provider: str) -> str:
    """Print how `polybill.registry` finds a provider: by the metadata of its client."""
    return (
        '\n[project.entry-points."polybill.providers"]\n'
        f'{provider} = "polybill.providers.{provider}.declaration:PROVIDER"\n'
    )


def pyproject(
    name: str,
    version: str,
    summary: str,
    dependencies: tuple[str, ...],
    addresses: dict[str, str] | None = None,
    entry: str = "",
) -> str:
    """Print the pyproject.toml of a generated distribution.

    Args:
        name: name of the distribution.
        version: version of its contract.
        summary: one line about it.
        dependencies: what it needs to run.
        addresses: label to URL.
        entry: its table of entry points.
    """
    package = name.replace("-", "_")
    wanted = "".join(f'  "{item}",\n' for item in dependencies)
    return textwrap.dedent("""\
        # Generated by `nox -s generate`. Do not edit.
        [build-system]
        requires = ["hatchling>=1.26"]
        build-backend = "hatchling.build"

        [project]
        name = "{name}"
        version = "{version}"
        description = "{summary}"
        readme = "README.md"
        license = "Apache-2.0"
        requires-python = "{python}"
        dependencies = [{wanted}]
        {shown}
        [tool.hatch.build.targets.wheel]
        packages = ["{package}"]

        [tool.hatch.build.targets.sdist]
        include = ["{package}"]
        """).format(
        name=name,
        version=version,
        summary=summary,
        python=config.REQUIRES_PYTHON,
        wanted=f"\n{wanted}" if wanted else "",
        package=package,
        shown=project.shown(name.removeprefix("polybill-"), addresses or {}) + entry,
    )


def provider_readme(provider: str, document: dict[str, Any]) -> str:
    """Print the README of a provider's distribution."""
    return project.provider_page(provider, title(provider, document), title(provider, document), document)
