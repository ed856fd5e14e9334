"""The providers' clients and resources for async code, from what each provider declares; `twins` makes the sync ones.

``config.py`` has the function ``configure``: its keyword arguments are those of the client, its docstring describes
them. ``calls.py`` has the operations, each named by its verb and its kind, and ``RESOURCES``, the kinds with their
descriptions. Both are read, never imported: the clients may not exist yet.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from scripts.derive.declared import VERBS, Declared, Module, Operation, declared, imports_of, kinds, title

_HEAD: Final = "# Made from {source} by `nox -s derive`. Edit that file, never this one.\n"

_RESOURCES: Final = (
    _HEAD
    + '''"""{title}: what its client offers, for async code."""

from __future__ import annotations

{imports}


{classes}
'''
)

_CLASS: Final = '''class {name}({bases}):
    """{doc}"""

    kind = "{kind}"
{verbs}
'''

_CLIENT: Final = (
    _HEAD
    + '''"""{title}: the client, for async code."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Self, Unpack

import httpx
from polybill_{key} import tree

from polybill.client.async_connection import AsyncConnection
from polybill.client.config import Options, environment_variables, optional_variables
from polybill.client.native import native_arguments
from polybill.providers.{key} import async_resources, config
from polybill.resources.async_clients import AsyncClient
{imports}

if TYPE_CHECKING:
    from polybill_runtime.model import Model
    from polybill.webhooks.receivers import Webhooks


class Async{title}(AsyncClient):
    """{title}, for async code.
{description}
    Args:
{arguments}
        transport: an httpx transport of your own, or ``fast`` where ``polybill[fast]`` is installed.
        options: see `polybill.client.config.Options`.

    Raises:
        ConfigurationError: an argument can't work; the message names it.
    """

    provider = "{key}"

{kinds}

    def __init__(
        self,
        *,
{parameters}
        transport: httpx.AsyncBaseTransport | Literal["fast"] | None = None,
        **options: Unpack[Options],
    ) -> None:
        made = config.configure(options, {passed})
        super().__init__(AsyncConnection(made, transport))
{members}

    @classmethod
    def from_env(cls, **options: Unpack[Options]) -> Self:
        """Read {variables} and ``_ENVIRONMENT`` or ``_BASE_URL``.{also}"""
        [{needed}], read = environment_variables("{key}", ({needed_names},), options)
{optional}

    @cached_property
    def webhooks(self) -> Webhooks[Model]:
        """Receives the provider's webhooks: docs/webhooks.md."""
        from polybill.providers.{key}.webhooks import PROFILE  # noqa: PLC0415 - spares its import to all who only call
        from polybill.webhooks.receivers import client_receiver  # noqa: PLC0415 - see above

        return client_receiver(PROFILE, self._connection.config)

    @cached_property
    def native(self) -> tree.AsyncClient:
        """The generated client, signed: its operations are its members, by tag."""
        return tree.AsyncClient(**native_arguments(self._connection))
'''
)


def made(package: Path) -> dict[Path, str]:
    """Make the modules of all providers that declare what they need; path and text, not yet formatted."""
    found: dict[Path, str] = {}
    for folder in sorted((package / "providers").glob("*/")):
        if (folder / "config.py").exists() and (folder / "calls.py").exists():
            calls, config = Module.read(folder / "calls.py"), Module.read(folder / "config.py")
            found_kinds, name = kinds(calls, declared(folder)), title(folder)
            found[folder / "async_resources.py"] = _resources(calls, found_kinds, name, declared(folder))
            found[folder / "async_client.py"] = _client(config, list(found_kinds), name)
    return found


def _resources(
    calls: Module, of_kinds: Mapping[str, tuple[str, list[Operation]]], provider_name: str, types: Declared
) -> str:
    key = calls.path.parent.name
    imports = {f"from polybill.providers.{key} import calls", "from polybill.resources import async_verbs as verbs"}
    classes = []
    for kind, (doc, operations) in of_kinds.items():
        bases = []
        for operation in operations:
            base, arguments = VERBS[operation.verb]
            texts = {name: ast.unparse(node) for name, node in operation.types.items()}
            bases.append(f"verbs.Async{base}[{arguments.format(**texts)}]")
            used = re.findall(r"{(\w+)}", arguments)
            nodes = [operation.types[name] for name in used]
            imports |= imports_of(calls, *nodes)
            names = {item.id for node in nodes for item in ast.walk(node) if isinstance(item, ast.Name)}
            imports |= {types.imports[name] for name in names - set(calls.imports) if name in types.imports}
        verbs = "\n".join(f"    _{operation.verb} = calls.{operation.name}" for operation in operations)
        text = _indented(doc)
        classes.append(_CLASS.format(name=_class(kind), bases=", ".join(bases), doc=text, kind=kind, verbs=verbs))
    return _RESOURCES.format(
        source="calls.py", title=provider_name, imports="\n".join(sorted(imports)), classes="\n\n".join(classes)
    )


def _class(kind: str) -> str:
    return "Async" + "".join(word.capitalize() for word in kind.split("_"))


def _indented(doc: str) -> str:
    """Indent a description for a docstring; one of several lines ends with a line of its own."""
    lines = inspect.cleandoc(doc).splitlines()
    text = "\n".join([lines[0], *(f"    {line}".rstrip() for line in lines[1:])])
    return text if len(lines) == 1 else f"{text}\n    "


def _client(config: Module, kinds: list[str], title: str) -> str:
    key = config.path.parent.name
    function = next(
        (node for node in config.body if isinstance(node, ast.FunctionDef) and node.name == "configure"), None
    )
    if function is None:
        raise config.fail("needs the function configure")
    given = list(zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True))
    needed = [argument.arg for argument, default in given if default is None]
    optional = [argument.arg for argument, default in given if default is not None]
    description, described = _described(ast.get_docstring(function) or "")
    annotations = [argument.annotation for argument, _ in given if argument.annotation is not None]
    passed = "".join(f"{name}={name}, " for name in needed)
    rest = [f"        return cls({passed}**read)"]
    if optional:
        names = f"({', '.join(map(repr, optional))},)"
        rest = [
            f'        own: Any = optional_variables("{key}", {names})',
            f"        return cls({passed}**own, **read)",
        ]
    text = _CLIENT.format(
        source="config.py",
        key=key,
        title=title,
        imports="\n".join(sorted(imports_of(config, *annotations))),
        description=f"\n{description}\n" if description else "",
        arguments="\n".join(f"        {line}" for line in described),
        kinds="\n".join(f"    {kind}: async_resources.{_class(kind)}" for kind in kinds),
        parameters="\n".join(f"        {_parameter(argument, default)}," for argument, default in given),
        passed=", ".join(f"{argument.arg}={argument.arg}" for argument, _ in given),
        members="\n".join(f"        self.{kind} = async_resources.{_class(kind)}(self._connection)" for kind in kinds),
        variables=", ".join(
            f"``{f'POLYBILL_{key.upper()}' if not index else ''}_{name.upper()}``" for index, name in enumerate(needed)
        ),
        also=f"\n\n        Where they are set, also {_listed(optional)}.\n        " if optional else "",
        needed=", ".join(needed),
        needed_names=", ".join(map(repr, needed)),
        optional="\n".join(rest),
    )
    return text if optional else text.replace(", Any, Literal", ", Literal").replace(", optional_variables", "")


def _listed(names: list[str]) -> str:
    texts = [f"``_{name.upper()}``" for name in names]
    return ", ".join(texts[:-1]) + (" and " if len(texts) > 1 else "") + texts[-1]


def _parameter(argument: ast.arg, default: ast.expr | None) -> str:
    text = ast.unparse(argument)
    return text if default is None else f"{text} = {ast.unparse(default)}"


def _described(doc: str) -> tuple[str, list[str]]:
    """Part a docstring: the paragraphs between its summary and its sections, and the arguments without ``options``."""
    head, _, rest = doc.partition("\nArgs:\n")
    paragraphs = head.split("\n\n")[1:]
    section = inspect.cleandoc("\n" + rest.partition("\n\n")[0])
    lines: list[str] = []
    for line in section.splitlines():
        lines += [line] if not line.startswith("options:") else []
    return "\n\n".join(
        "\n".join(f"    {line}" for line in part.strip().splitlines()) for part in paragraphs if part.strip()
    ), lines
