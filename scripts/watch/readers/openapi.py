"""An OpenAPI block inside of a Markdown page, as Mintlify and Apifox serve it at the page's address with ``.md``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml
from markdown_it import MarkdownIt

from scripts.watch.facts import Problem, Reading, item, join, type_of
from scripts.watch.page import Page

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_KEYWORDS = (
    "format", "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
    "minItems", "maxItems", "uniqueItems", "multipleOf", "default", "example", "const", "deprecated", "readOnly",
    "writeOnly", "description",
)  # fmt: skip
_START = re.compile(r"(?m)^\s*[\"']?(openapi|swagger)[\"']?\s*:")
_DEEPEST = 14


def blocks(page: Page) -> Iterator[tuple[int, str]]:
    """Yield the OpenAPI blocks of a page, each with the number of the line before its first one."""
    for token in MarkdownIt("commonmark").parse(page.text):
        if token.type in {"fence", "code_block"} and token.map and _START.search(token.content):
            yield token.map[0] + (token.type == "fence"), token.content
    if _START.match(page.text.lstrip()):
        yield 0, page.text


def read_openapi(page: Page, reading: Reading) -> set[int]:
    """Read all blocks of a page; give the lines that belong to them."""
    taken: set[int] = set()
    for before, text in blocks(page):
        taken.update(range(before + 1, before + 1 + len(text.splitlines())))
        try:
            root = yaml.compose(text, Loader=yaml.CSafeLoader)
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            line = before + 1 + (mark.line if mark is not None else 0)
            reading.problems.append(
                Problem(line, f"the OpenAPI block can't be read: {getattr(error, 'problem', error)}", max(taken))
            )
            continue
        if isinstance(root, yaml.MappingNode):
            _Document(root, before, reading).read()
    return taken


class _Document:
    """One block. Nodes keep their lines, so each fact has one."""

    def __init__(self, root: yaml.MappingNode, before: int, reading: Reading) -> None:
        self._root = root
        self._before = before
        self._reading = reading
        self._operation = ""

    def read(self) -> None:
        found = [
            (path.value, method.value, data, method)
            for path, entry in _pairs(_get(self._root, "paths"))
            for method, data in _pairs(self._follow(entry))
            if method.value in _METHODS
        ]
        for path, method, data, node in found:
            self._operation = f"{method.upper()} {path}" if len(found) > 1 else ""
            self._add("operation", "", "method", method.upper(), node)
            self._add("operation", "", "url", re.sub(r"\{[^}]*\}", "{}", path), node)
            self._operation_of(self._follow(data), path)
        self._operation = ""
        for server in _items(_get(self._root, "servers")):
            if (url := _get(server, "url")) is not None:
                self._add("operation", _plain(url), "server", True, url)

    def _operation_of(self, data: yaml.Node, path: str) -> None:
        entry = self._follow(_get(_get(self._root, "paths"), path))
        for parameter in (*_items(_get(entry, "parameters")), *_items(_get(data, "parameters"))):
            self._parameter(self._follow(parameter))
        if (flag := _get(data, "deprecated")) is not None:
            self._add("operation", "", "deprecated", _plain(flag), flag)
        self._security(data)
        self._body(self._follow(_get(data, "requestBody")), "request")
        for status, response in _pairs(_get(data, "responses")):
            self._add("operation", str(status.value), "status", True, status)
            place = f"response {status.value}"
            answer = self._follow(response)
            self._body(answer, place)
            for name, header in _pairs(_get(answer, "headers")):
                self._add(f"{place} header", name.value, "field", True, name)
                self._schema(_get(self._follow(header), "schema"), f"{place} header", name.value, name, ())

    def _security(self, data: yaml.Node) -> None:
        wanted = _get(data, "security") or _get(self._root, "security")
        schemes = _get(_get(self._root, "components"), "securitySchemes")
        for choice in _items(wanted):
            for name, _ in _pairs(choice):
                scheme = self._follow(_get(schemes, name.value))
                kind, where = _plain(_get(scheme, "type")), _plain(_get(scheme, "in"))
                header = _plain(_get(scheme, "name")) if kind == "apiKey" else "Authorization"
                self._add(where or "header", header or name.value, "field", True, name)

    def _parameter(self, data: yaml.Node) -> None:
        name, place = _get(data, "name"), _plain(_get(data, "in"))
        if name is None or place not in {"header", "query", "path", "cookie"}:
            return
        self._add(place, name.value, "field", True, name)
        required = _get(data, "required")
        self._add(place, name.value, "required", bool(_plain(required)), required or name)
        for keyword in ("description", "example", "deprecated"):
            if (value := _get(data, keyword)) is not None:
                self._add(place, name.value, keyword, _plain(value), value)
        self._schema(_get(data, "schema"), place, name.value, name, ())

    def _body(self, data: yaml.Node | None, place: str) -> None:
        for media, content in _pairs(_get(data, "content")):
            self._add(place, "", "media", media.value, media)
            self._schema(_get(content, "schema"), place, "", media, ())
            if (example := _get(content, "example")) is not None:
                self._example(example, place, "")
            for _, named in _pairs(_get(content, "examples")):
                if (example := _get(self._follow(named), "value")) is not None:
                    self._example(example, place, "")

    def _example(self, node: yaml.Node, place: str, name: str) -> None:
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                self._example(value, place, join(name, key.value))
        elif isinstance(node, yaml.SequenceNode):
            for index, part in enumerate(node.value):
                self._example(part, place, item(name, index))
        if name:
            self._add(place, name, "shown type", type_of(_plain(node)), node)
            if isinstance(node, yaml.ScalarNode) and _plain(node) is not None:
                self._add(place, name, "example", _plain(node), node)

    def _schema(self, node: yaml.Node | None, place: str, name: str, at: yaml.Node, above: tuple[int, ...]) -> None:
        node = self._follow(node)
        if not isinstance(node, yaml.MappingNode) or id(node) in above or len(above) > _DEEPEST:
            return
        inner = (*above, id(node))
        self._keywords(node, place, name)
        for part in _items(_get(node, "allOf")):
            self._schema(part, place, name, at, inner)
        for keyword in ("oneOf", "anyOf"):
            for part in _items(_get(node, keyword)):
                if self._is_null(part):
                    self._add(place, name, "nullable", True, part)
                else:
                    self._schema(part, place, name, at, inner)
        required = {str(part.value): part for part in _items(_get(node, "required"))}
        for key, value in _pairs(_get(node, "properties")):
            path = join(name, key.value)
            self._add(place, path, "field", True, key)
            if place == "request" or key.value in required:
                self._add(place, path, "required", key.value in required, required.get(key.value, key))
            self._schema(value, place, path, key, inner)
        if (items := _get(node, "items")) is not None:
            self._schema(items, place, item(name), at, inner)
        extra = _get(node, "additionalProperties")
        if isinstance(extra, yaml.ScalarNode):
            self._add(place, name, "additionalProperties", _plain(extra), extra)

    def _keywords(self, node: yaml.MappingNode, place: str, name: str) -> None:
        kind = _get(node, "type")
        if kind is not None:
            names = [str(part) for part in (_plain(kind) if isinstance(kind, yaml.SequenceNode) else [_plain(kind)])]
            known = [part for part in names if part != "null"]
            self._add(place, name, "type", known[0] if len(known) == 1 else known, kind)
            if "null" in names:
                self._add(place, name, "nullable", True, kind)
        if (nullable := _get(node, "nullable")) is not None and _plain(nullable):
            self._add(place, name, "nullable", True, nullable)
        if (enum := _get(node, "enum")) is not None:
            values = [_plain(part) for part in _items(enum)]
            self._add(place, name, "enum", [value for value in values if value is not None], enum)
            for part in _items(enum):
                self._add(place, name, "enum value", _plain(part), part)
        for keyword in _KEYWORDS:
            if (value := _get(node, keyword)) is not None and isinstance(value, yaml.ScalarNode):
                self._add(place, name, keyword, _plain(value), value)

    def _is_null(self, node: yaml.Node) -> bool:
        return bool(_plain(_get(self._follow(node), "type")) == "null")

    def _follow(self, node: yaml.Node | None) -> Any:
        for _ in range(_DEEPEST):
            reference = _get(node, "$ref")
            if reference is None:
                return node
            node = self._root
            for step in str(reference.value).removeprefix("#/").split("/"):
                node = _get(node, step.replace("~1", "/").replace("~0", "~"))
        return None

    def _add(self, place: str, name: str, kind: str, value: Any, node: yaml.Node) -> None:
        line = node.start_mark.line + 1 + self._before
        self._reading.add("openapi", place, name, kind, value, line, self._operation)


def _pairs(node: yaml.Node | None) -> list[tuple[yaml.ScalarNode, yaml.Node]]:
    return node.value if isinstance(node, yaml.MappingNode) else []


def _items(node: yaml.Node | None) -> list[yaml.Node]:
    return node.value if isinstance(node, yaml.SequenceNode) else []


def _get(node: yaml.Node | None, name: str) -> yaml.Node | None:
    return next((value for key, value in _pairs(node) if str(key.value) == name), None)


def _plain(node: yaml.Node | None) -> Any:
    """Give a node's value. Dates stay text."""
    if node is None:
        return None
    if isinstance(node, yaml.MappingNode):
        return {str(key.value): _plain(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_plain(part) for part in node.value]
    kind = node.tag.rpartition(":")[2]
    if not isinstance(node, yaml.ScalarNode):
        return None
    if kind in {"int", "float", "bool", "null"}:
        return node.value if node.style else yaml.safe_load(node.value)
    return node.value
