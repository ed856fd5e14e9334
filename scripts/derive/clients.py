"""The providers' clients and resources for async code, from what each provider declares; `twins` makes the sync ones.

``config.py`` has the function ``configure``: its keyword arguments are those of the client, its docstring describes
them. ``calls.py`` has the operations, each named by its verb and its kind, and ``RESOURCES``, the kinds with their
descriptions. Both are read, never imported: the clients may not exist yet.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from attrs import field, frozen

_VERBS: Final[Mapping[str, tuple[str, str]]] = {
    "create": ("Creates", "{asked}, {result}"),
    "get": ("Gets", "{result}"),
    "list": ("Lists", "{item}"),
    "update": ("Updates", "{asked}, {result}"),
    "preview_update": ("Previews", "{asked}, {result}"),
    "cancel": ("Cancels", "{result}"),
    "resume": ("Resumes", "{result}"),
    "delete": ("Deletes", "{result}"),
}
"""Verb to the class in `polybill.resources.async_verbs`, and its type arguments."""

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
    from polybill.webhooks.receiving import Webhooks


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
        from polybill.webhooks.receiving import client_receiver  # noqa: PLC0415 - see above

        return client_receiver(PROFILE, self._connection.config)

    @cached_property
    def native(self) -> tree.AsyncClient:
        """The generated client, signed: its operations are its members, by tag."""
        return tree.AsyncClient(**native_arguments(self._connection))
'''
)


@frozen
class _Module:
    """A module of a provider, read.

    Attributes:
        body: its statements.
        imports: name that it imports to the statement that does.
    """

    path: Path
    body: list[ast.stmt] = field(repr=False)
    imports: Mapping[str, str] = field(repr=False)

    @classmethod
    def read(cls, path: Path) -> _Module:
        body = ast.parse(path.read_text(encoding="utf-8")).body
        imports = {
            alias.asname or alias.name: f"from {node.module} import {alias.name}"
            + (f" as {alias.asname}" if alias.asname else "")
            for node in body
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        }
        return cls(path, body, imports)

    def constant(self, name: str) -> object:
        """Give the literal value of a constant; None where there is none."""
        for node in self.body:
            if isinstance(node, ast.AnnAssign | ast.Assign) and node.value is not None:
                target = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
                if isinstance(target, ast.Name) and target.id == name:
                    return ast.literal_eval(node.value)
        return None

    def fail(self, text: str) -> SystemExit:
        return SystemExit(f"derive: {self.path.parent.name}/{self.path.name}: {text}")


@frozen
class _Operation:
    """An operation as it is declared.

    Attributes:
        types: the type arguments of its verb's class, by their names in `_VERBS`.
    """

    name: str
    verb: str
    kind: str
    types: Mapping[str, ast.expr]


def made(package: Path) -> dict[Path, str]:
    """Make the modules of all providers that declare what they need; path and text, not yet formatted."""
    found: dict[Path, str] = {}
    for folder in sorted((package / "providers").glob("*/")):
        if (folder / "config.py").exists() and (folder / "calls.py").exists():
            calls, config = _Module.read(folder / "calls.py"), _Module.read(folder / "config.py")
            kinds = _kinds(calls, _declared(folder))
            title = _title(folder)
            found[folder / "async_resources.py"] = _resources(calls, kinds, title, _declared(folder))
            found[folder / "async_client.py"] = _client(config, list(kinds), title)
    return found


def _title(folder: Path) -> str:
    """Find the name of the provider in its declaration; it names the client's class."""
    module = _Module.read(folder / "declaration.py")
    for node in ast.walk(ast.Module(module.body, [])):
        if isinstance(node, ast.keyword) and node.arg == "title" and isinstance(node.value, ast.Constant):
            return str(node.value.value)
    raise module.fail("has no Provider with a title")


@frozen
class _Declared:
    """What the other modules of a provider declare, as type expressions that its resources can use.

    Attributes:
        asked: table in ``mapping.py`` to canonical class.
        results: table or function in ``reading.py`` to the type of its result.
        imports: name in those expressions to the statement that imports it.
    """

    asked: Mapping[str, ast.expr]
    results: Mapping[str, ast.expr]
    imports: Mapping[str, str]


def _declared(folder: Path) -> _Declared:
    asked: dict[str, ast.expr] = {}
    results: dict[str, ast.expr] = {}
    imports = {"reading": f"from polybill.providers.{folder.name} import reading"}
    if (folder / "mapping.py").exists():
        mapping = _Module.read(folder / "mapping.py")
        imports |= mapping.imports
        for name, call in _made_by(mapping, "Table"):
            asked[name] = call.args[2]
    if (folder / "reading.py").exists():
        reading = _Module.read(folder / "reading.py")
        kinds = [(name, call.args[0]) for name, call in _made_by(reading, "Reading")]
        kinds += [
            (node.name, node.returns) for node in reading.body if isinstance(node, ast.FunctionDef) and node.returns
        ]
        for name, kind in kinds:
            if isinstance(kind, ast.Name):
                results[name] = ast.Attribute(ast.Name("reading"), kind.id)
    return _Declared(asked, results, imports)


def _made_by(module: _Module, maker: str) -> Iterator[tuple[str, ast.Call]]:
    """Yield the constants of a module that are made by a call of a class."""
    for node in module.body:
        match node:
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.Call(func=ast.Name(id=func)) as call) if (
                func == maker
            ):
                yield name, call


def _kinds(module: _Module, declared: _Declared) -> dict[str, tuple[str, list[_Operation]]]:
    """Give the description and the operations of each kind of objects, in the order of ``RESOURCES``."""
    docs = module.constant("RESOURCES")
    if not isinstance(docs, dict):
        raise module.fail("needs RESOURCES, a dict of kinds of objects to their descriptions")
    found: dict[str, tuple[str, list[_Operation]]] = {kind: (str(doc), []) for kind, doc in docs.items()}
    for operation in _operations(module, declared):
        if operation.kind not in found:
            raise module.fail(f"{operation.name} is of the kind {operation.kind}, which RESOURCES does not have")
        found[operation.kind][1].append(operation)
    order = list(_VERBS)
    for kind, (_, operations) in found.items():
        if not operations:
            raise module.fail(f"no operation is of the kind {kind}")
        operations.sort(key=lambda operation: order.index(operation.verb))
    return found


def _operations(module: _Module, declared: _Declared) -> Iterator[_Operation]:
    for node in module.body:
        if isinstance(node, ast.FunctionDef) and node.decorator_list and not node.name.startswith("_"):
            asked = [argument.annotation for argument in node.args.args if argument.annotation is not None]
            if isinstance(node.returns, ast.Subscript):
                yield _operation(module, node.name, asked, node.returns.slice)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            # the annotation of an operation, within Final: what is asked, in a list, and the result
            match node.annotation:
                case ast.Subscript(
                    slice=ast.Subscript(
                        value=ast.Name(id="Operation"), slice=ast.Tuple(elts=[ast.List(elts=asked), result])
                    )
                ) if not node.target.id.startswith("_"):
                    yield _operation(module, node.target.id, asked, result)
                case _ if isinstance(node.value, ast.Call) and not node.target.id.startswith("_"):
                    yield from _inferred(module, node.target.id, node.value, declared)


def _inferred(module: _Module, name: str, call: ast.Call, declared: _Declared) -> Iterator[_Operation]:
    """Find the types of an operation whose annotation has none, by the tables that it is made of."""
    used = [
        (node.value.id, node.attr)
        for node in ast.walk(call)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
    ]
    results = [declared.results[attr] for home, attr in used if home == "reading" and attr in declared.results]
    asked = [declared.asked[attr] for home, attr in used if home == "mapping" and attr in declared.asked]
    if not results:
        return  # another constant
    result = results[0]
    if name.startswith("list_"):
        result = ast.Subscript(ast.Name("Page"), result)
    yield _operation(module, name, asked or [ast.Name("str")], result)


def _operation(module: _Module, name: str, asked: list[ast.expr], result: ast.expr) -> _Operation:
    verb = max((verb for verb in _VERBS if name.startswith(f"{verb}_")), key=len, default="")
    if not verb:
        raise module.fail(f"{name} must begin with a verb: {', '.join(_VERBS)}")
    rest = name.removeprefix(f"{verb}_")
    types = {"asked": asked[-1], "result": result}
    if verb == "list" and isinstance(result, ast.Subscript):
        types["item"] = result.slice
    return _Operation(name, verb, rest if verb == "list" else f"{rest}s", types)


def _resources(
    calls: _Module, kinds: Mapping[str, tuple[str, list[_Operation]]], title: str, declared: _Declared
) -> str:
    key = calls.path.parent.name
    imports = {f"from polybill.providers.{key} import calls", "from polybill.resources import async_verbs as verbs"}
    classes = []
    for kind, (doc, operations) in kinds.items():
        bases = []
        for operation in operations:
            base, arguments = _VERBS[operation.verb]
            texts = {name: ast.unparse(node) for name, node in operation.types.items()}
            bases.append(f"verbs.Async{base}[{arguments.format(**texts)}]")
            used = re.findall(r"{(\w+)}", arguments)
            nodes = [operation.types[name] for name in used]
            imports |= _imports_of(calls, *nodes)
            names = {item.id for node in nodes for item in ast.walk(node) if isinstance(item, ast.Name)}
            imports |= {declared.imports[name] for name in names - set(calls.imports) if name in declared.imports}
        verbs = "\n".join(f"    _{operation.verb} = calls.{operation.name}" for operation in operations)
        text = _indented(doc)
        classes.append(_CLASS.format(name=_class(kind), bases=", ".join(bases), doc=text, kind=kind, verbs=verbs))
    return _RESOURCES.format(
        source="calls.py", title=title, imports="\n".join(sorted(imports)), classes="\n\n".join(classes)
    )


def _class(kind: str) -> str:
    return "Async" + "".join(word.capitalize() for word in kind.split("_"))


def _indented(doc: str) -> str:
    """Indent a description for a docstring; one of several lines ends with a line of its own."""
    lines = inspect.cleandoc(doc).splitlines()
    text = "\n".join([lines[0], *(f"    {line}".rstrip() for line in lines[1:])])
    return text if len(lines) == 1 else f"{text}\n    "


def _imports_of(module: _Module, *nodes: ast.expr) -> set[str]:
    """Give the imports that type expressions need, as the module has them; its own names come from it."""
    names = {item.id for node in nodes for item in ast.walk(node) if isinstance(item, ast.Name)}
    own = {
        target.id
        for node in module.body
        if isinstance(node, ast.AnnAssign | ast.Assign)
        for target in ([node.target] if isinstance(node, ast.AnnAssign) else node.targets)
        if isinstance(target, ast.Name)
    }
    home = f"polybill.providers.{module.path.parent.name}.{module.path.stem}"
    found = {module.imports[name] for name in names if name in module.imports}
    return found | {f"from {home} import {name}" for name in names & own}


def _client(config: _Module, kinds: list[str], title: str) -> str:
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
        imports="\n".join(sorted(_imports_of(config, *annotations))),
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
