"""Who in the overlay uses a generated name or a wire name: read from the source text, nothing is run."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from scripts.paths import OVERLAYS
from scripts.specdiff.findings import Finding, Symbol
from scripts.specdiff.rules import key_of

_ROOT = OVERLAYS / "polybill"
_BY_RULE: Mapping[str, tuple[str, ...]] = {
    "signing-changed": ("polybill.providers.{p}.config.configure", "polybill.client.native.NativeSender"),
    "security-": ("polybill.providers.{p}.config.configure",),
    "scheme-changed": ("polybill.providers.{p}.config.configure",),
    "success-changed": ("polybill.protocol.classify.classify",),
    "errors-changed": ("polybill.protocol.classify.classify", "polybill.protocol.rules.OperationRules.refusal"),
    "retry-": ("polybill.protocol.retry.run_call",),
    "idempotency-": ("polybill.protocol.idempotency.freeze", "polybill.conversion.calls.prepare"),
    "paging-": ("polybill.conversion.calls.listing", "polybill.resources.paging.following"),
    "money-": ("polybill.money.from_wire", "polybill.money.to_wire"),
    "time-": ("polybill.conversion.time_rows.Moment",),
    "server-": ("polybill.client.config.make_config",),
    "webhook-": ("polybill.providers.{p}.webhooks",),
}
"""The rules of a contract that the overlay reads from what was generated: who acts on them."""


@dataclass(frozen=True, slots=True)
class Use:
    """One use in the overlay.

    Attributes:
        module: dotted name of the module.
        inside: function, method or assigned name that holds it.
        word: the identifier, or the text.
        kind: attribute, import, pointer, operation, text, or never: a class that ``assert_never`` closes a match of.
        canonical: canonical field that it becomes, empty where none was seen.
        native: generated class of the table that holds it, empty outside of tables.
    """

    module: str
    inside: str
    word: str
    kind: str
    canonical: str
    native: str = ""


@dataclass(frozen=True, slots=True)
class Usage:
    """What of the overlay a finding touches.

    Attributes:
        closed: functions whose type check fails because ``assert_never`` closes a match of the enum.
    """

    overlay: tuple[str, ...]
    canonical: tuple[str, ...]
    closed: tuple[str, ...] = ()


def uses(finding: Finding, symbols: tuple[Symbol, ...]) -> Usage:
    """Find the overlay's uses of what changed."""
    wanted = {symbol.name.rsplit(".", 1)[-1] for symbol in symbols if symbol.kind in {"attribute", "member", "class"}}
    enums = {symbol.name.rsplit(".", 2)[-2] for symbol in symbols if symbol.kind == "member"}
    key = key_of(finding.rule)
    events = {finding.before, finding.after, *finding.operations} if key.startswith("webhook-") else set()
    wire = _wire_names(finding)
    owner = next((symbol.name.rsplit(".", 2)[1] for symbol in symbols if symbol.kind == "attribute"), "")
    index = _by_word(finding.provider)
    looked_for = [(kind, word) for kind in ("attribute", "import") for word in wanted]
    looked_for += [("pointer", word) for word in wire]
    looked_for += [("operation", word) for word in finding.operations if len(finding.operations) <= 3]
    looked_for += [("text", word) for word in events if word]
    looked_for += [("never", word) for word in enums if key == "enum-added"]
    found = [use for each in looked_for for use in index.get(each, ()) if not _elsewhere(use, owner)]
    names = {f"{use.module}.{use.inside}" if use.inside else use.module for use in found}
    closed = {f"{use.module}.{use.inside}" for use in found if use.kind == "never"}
    for start, functions in _BY_RULE.items():
        if key.startswith(start):
            names |= {name.format(p=finding.provider) for name in functions}
    fields = {use.canonical for use in found if use.canonical and use.kind != "operation"}
    # What stops to type-check is named first.
    ordered = tuple(sorted(names, key=lambda name: (name not in closed, name)))
    return Usage(ordered, tuple(sorted(fields)), tuple(sorted(closed)))


def _elsewhere(use: Use, owner: str) -> bool:
    """Return whether a pointer of one step is in the table of another class than the field's."""
    return use.kind == "pointer" and bool(use.native and owner) and use.word.count("/") == 1 and use.native != owner


def _wire_names(finding: Finding) -> set[str]:
    place = finding.new or finding.old
    parts = place.pointer.split("/") if place is not None else []
    named = {parts[index + 1] for index, part in enumerate(parts[:-1]) if part == "properties"}
    if finding.rule == "SD204" and finding.before is not None:
        named.add(finding.before)
    return named


@cache
def _by_word(provider: str) -> Mapping[tuple[str, str], list[Use]]:
    """Sort the uses by kind and word; a pointer by each of its steps."""
    found: dict[tuple[str, str], list[Use]] = {}
    for use in _index(provider):
        for word in dict.fromkeys(use.word.split("/")[1:]) if use.kind == "pointer" else (use.word,):
            found.setdefault((use.kind, word), []).append(use)
    return found


@cache
def _index(provider: str) -> tuple[Use, ...]:
    folder = _ROOT / "providers" / provider
    files = sorted(folder.glob("*.py")) if provider != "canonical" else sorted((_ROOT / "canonical").glob("*.py"))
    return tuple(use for file in files for use in _file(file))


def _file(path: Path) -> Iterator[Use]:
    module = ".".join(path.relative_to(OVERLAYS).with_suffix("").parts).removesuffix(".__init__")
    tree = ast.parse(path.read_text(encoding="utf-8"))
    yield from _closed(tree, module)
    results = _results(tree)
    for node in tree.body:
        yield from _walk(node, module, _name(node), "", results.get(_name(node), ""))


def _closed(tree: ast.Module, module: str) -> Iterator[Use]:
    """Find the functions that demand every value of an enum of their arguments."""
    called = {
        alias.asname or alias.name: alias.name
        for node in tree.body
        if isinstance(node, ast.ImportFrom)
        and (node.module or "").startswith("polybill_")
        and ".models" in str(node.module)
        for alias in node.names
    }
    for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)):
        calls = (node for node in ast.walk(function) if isinstance(node, ast.Call))
        if any(isinstance(call.func, ast.Name) and call.func.id == "assert_never" for call in calls):
            for node in ast.walk(function):
                if isinstance(node, ast.Name) and node.id in called:
                    yield Use(module, function.name, called[node.id], "never", "")


def _name(node: ast.AST) -> str:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return node.name
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        return node.target.id
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        return node.targets[0].id
    return ""


def _walk(node: ast.AST, module: str, inside: str, canonical: str, table: str) -> Iterator[Use]:
    if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("polybill_"):
        for alias in node.names:
            yield Use(module, "", alias.asname or alias.name, "import", "")
            yield Use(module, "", alias.name, "import", "")
    if isinstance(node, ast.Attribute):
        yield Use(module, inside, node.attr, "attribute", canonical)
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if node.value.startswith("/"):
            yield Use(module, inside, node.value, "pointer", canonical, table.partition(" ")[2])
        else:
            yield Use(module, inside, node.value, "text", "")
        if node.value.isidentifier():
            yield Use(module, inside, node.value, "operation", "")
            yield Use(module, inside, node.value, "attribute", canonical)
    if isinstance(node, ast.Call):
        yield from _call(node, module, inside, canonical, table)
        return
    for child in ast.iter_child_nodes(node):
        deeper = f"{inside}.{_name(child)}" if inside and _name(child) and _is_scope(child) else inside
        yield from _walk(child, module, deeper, canonical, table)


def _is_scope(node: ast.AST) -> bool:
    return isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)


def _class_name(node: ast.AST | None) -> str:
    """Give the name of a class that is named by itself or through its module."""
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _copies(node: ast.Call) -> Iterator[tuple[str, str]]:
    """Yield canonical path and native pointer of plain copies."""
    pairs: list[tuple[ast.expr | None, ast.expr]] = [
        (ast.Constant(keyword.arg), keyword.value) for keyword in node.keywords if keyword.arg
    ]
    for argument in node.args:
        if isinstance(argument, ast.Dict):
            pairs += zip(argument.keys, argument.values, strict=True)
    for path, where in pairs:
        if isinstance(path, ast.Constant) and isinstance(where, ast.Constant):
            yield str(path.value), str(where.value)


def _results(tree: ast.Module) -> Mapping[str, str]:
    """Give the canonical class of the rows that a module reads results by, by the name of the rows."""
    kinds = {
        node.target.id: node.value
        for node in tree.body
        if isinstance(node, ast.AnnAssign)
        and isinstance(node.target, ast.Name)
        and isinstance(node.value, ast.Subscript)
    }
    found: dict[str, str] = {}
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        if not (isinstance(call.func, ast.Name) and call.func.id == "Reading" and len(call.args) > 1):
            continue
        kind = kinds.get(call.args[0].id) if isinstance(call.args[0], ast.Name) else call.args[0]
        if isinstance(kind, ast.Subscript):
            for node in ast.walk(call.args[1]):
                if isinstance(node, ast.Name):
                    found.setdefault(node.id, f"{_class_name(kind.value)} ")
    return found


def _call(node: ast.Call, module: str, inside: str, canonical: str, table: str) -> Iterator[Use]:
    """Look into a call: a row of a table names its canonical path, a keyword of a result its field."""
    yield from _walk(node.func, module, inside, canonical, table)
    name = node.func.id if isinstance(node.func, ast.Name) else ""
    if name == "Table":
        given = {keyword.arg: keyword.value for keyword in node.keywords}
        positions = [*node.args, None, None, None, None]
        places = [given.get("canonical") or positions[2], given.get("native") or positions[3]]
        table = " ".join(_class_name(place) for place in places)
    row = canonical
    # A table's rows are keyword or positional arguments of it; whatever they hold belongs to its two classes.
    texts = [arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
    if len(texts) >= 2 and texts[1].startswith("/") and texts[0]:
        row = f"{table.partition(' ')[0] or 'request'}.{texts[0]}"
    for path, where in _copies(node) if name == "copies" else ():
        field = f"{table.partition(' ')[0] or 'request'}.{path}"
        yield Use(module, inside, where, "pointer", field, table.partition(" ")[2])
    for argument in node.args:
        yield from _walk(argument, module, inside, row, table)
    for keyword in node.keywords:
        field = f"{name}.{keyword.arg}" if name[:1].isupper() and keyword.arg else row
        yield from _walk(keyword.value, module, inside, field, table)
