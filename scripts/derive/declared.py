"""What a provider's modules declare of its client, read without importing them: the client may not exist yet."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from attrs import field, frozen

VERBS: Final[Mapping[str, tuple[str, str]]] = {
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


@frozen
class Module:
    """A module of a provider, read.

    Attributes:
        body: its statements.
        imports: name that it imports to the statement that does.
    """

    path: Path
    body: list[ast.stmt] = field(repr=False)
    imports: Mapping[str, str] = field(repr=False)

    @classmethod
    def read(cls, path: Path) -> Module:
        """Parse a module."""
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
        """Make the error of a declaration that can't be used."""
        return SystemExit(f"derive: {self.path.parent.name}/{self.path.name}: {text}")


@frozen
class Operation:
    """An operation as it is declared.

    Attributes:
        types: the type arguments of its verb's class, by their names in `VERBS`.
    """

    name: str
    verb: str
    kind: str
    types: Mapping[str, ast.expr]


def title(folder: Path) -> str:
    """Find the name of the provider in its declaration; it names the client's class."""
    module = Module.read(folder / "declaration.py")
    for node in ast.walk(ast.Module(module.body, [])):
        if isinstance(node, ast.keyword) and node.arg == "title" and isinstance(node.value, ast.Constant):
            return str(node.value.value)
    raise module.fail("has no Provider with a title")


@frozen
class Declared:
    """What the other modules of a provider declare, as type expressions that its resources can use.

    Attributes:
        asked: table in ``mapping.py`` to canonical class.
        results: table or function in ``reading.py`` to the type of its result.
        imports: name in those expressions to the statement that imports it.
    """

    asked: Mapping[str, ast.expr]
    results: Mapping[str, ast.expr]
    imports: Mapping[str, str]


def declared(folder: Path) -> Declared:
    """Read the types that ``mapping.py`` and ``reading.py`` of a provider declare."""
    asked: dict[str, ast.expr] = {}
    results: dict[str, ast.expr] = {}
    imports = {"reading": f"from polybill.providers.{folder.name} import reading"}
    if (folder / "mapping.py").exists():
        mapping = Module.read(folder / "mapping.py")
        imports |= mapping.imports
        for name, call in _made_by(mapping, "Table"):
            asked[name] = call.args[2]
    if (folder / "reading.py").exists():
        reading = Module.read(folder / "reading.py")
        kinds = [(name, call.args[0]) for name, call in _made_by(reading, "Reading")]
        kinds += [
            (node.name, node.returns) for node in reading.body if isinstance(node, ast.FunctionDef) and node.returns
        ]
        for name, kind in kinds:
            if isinstance(kind, ast.Name):
                results[name] = ast.Attribute(ast.Name("reading"), kind.id)
    return Declared(asked, results, imports)


def _made_by(module: Module, maker: str) -> Iterator[tuple[str, ast.Call]]:
    """Yield the constants of a module that are made by a call of a class."""
    for node in module.body:
        match node:
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.Call(func=ast.Name(id=func)) as call) if (
                func == maker
            ):
                yield name, call


def kinds(module: Module, declared: Declared) -> dict[str, tuple[str, list[Operation]]]:
    """Give the description and the operations of each kind of objects, in the order of ``RESOURCES``."""
    docs = module.constant("RESOURCES")
    if not isinstance(docs, dict):
        raise module.fail("needs RESOURCES, a dict of kinds of objects to their descriptions")
    found: dict[str, tuple[str, list[Operation]]] = {kind: (str(doc), []) for kind, doc in docs.items()}
    for operation in _operations(module, declared):
        if operation.kind not in found:
            raise module.fail(f"{operation.name} is of the kind {operation.kind}, which RESOURCES does not have")
        found[operation.kind][1].append(operation)
    order = list(VERBS)
    for kind, (_, operations) in found.items():
        if not operations:
            raise module.fail(f"no operation is of the kind {kind}")
        operations.sort(key=lambda operation: order.index(operation.verb))
    return found


def _operations(module: Module, declared: Declared) -> Iterator[Operation]:
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


def _inferred(module: Module, name: str, call: ast.Call, declared: Declared) -> Iterator[Operation]:
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


def _operation(module: Module, name: str, asked: list[ast.expr], result: ast.expr) -> Operation:
    verb = max((verb for verb in VERBS if name.startswith(f"{verb}_")), key=len, default="")
    if not verb:
        raise module.fail(f"{name} must begin with a verb: {', '.join(VERBS)}")
    rest = name.removeprefix(f"{verb}_")
    types = {"asked": asked[-1], "result": result}
    if verb == "list" and isinstance(result, ast.Subscript):
        types["item"] = result.slice
    return Operation(name, verb, rest if verb == "list" else f"{rest}s", types)


def imports_of(module: Module, *nodes: ast.expr) -> set[str]:
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
