"""What is transferred: parameters, bodies, responses, headers. Its place decides whether it is sent or read."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from scripts.contracts.pointers import join

from .changes import Change, Site
from .extensions import extensions, others
from .items import Entry, Item
from .values import key, same, squeezed
from .view import Model

Walk = Callable[[Entry, Entry, str, Site], None]
"""Compares two schemas, each with its pointer, and keeps what it finds."""

Places = tuple[str, str]
_PARAMETER = frozenset({"name", "in", "required", "deprecated", "description", "schema", "content", "style", "explode",
                        "allowReserved", "example", "examples", "$ref", "summary"})  # fmt: skip
_HEADER = _PARAMETER - {"name", "in"}
_MEDIA = frozenset({"schema", "encoding", "example", "examples"})
_BODY = frozenset({"description", "content", "required", "$ref", "summary"})
_ANSWER = frozenset({"description", "headers", "content", "links", "$ref", "summary"})


class Payloads:
    """Compares what travels with two operations."""

    def __init__(self, old: Model, new: Model, keep: Callable[[Change, Site], None], walk: Walk) -> None:
        self._old = old
        self._new = new
        self._keep = keep
        self._walk = walk

    def parameters(self, old: Item, new: Item, site: Site) -> None:
        """Compare the parameters; of a placeholder that has another name only the name."""
        before, after = _named(self._old, old), _named(self._new, new)
        placeholders = dict(zip(*(re.findall(r"\{([^{}/]*)\}", item.key) for item in (old, new)), strict=False))
        gone = [name for name in before if name not in after]
        come = [name for name in after if name not in before]
        for name in list(gone):
            other = _counterpart(before, after, name, come, placeholders)
            if other is None:
                continue
            gone.remove(name)
            come.remove(other)
            rule = "parameter-moved" if name[0] == other[0] else "parameter-renamed"
            if name[1] == other[1] == "path":
                rule = "placeholder-renamed"
            shown = _shown(after[other])
            here = Site(new.id, site.direction, shown)
            places = before[name][1], after[other][1]
            texts = f"{_shown(before[name])} in {name[1]}", f"{shown} in {other[1]}"
            self._keep(Change(rule, f"{new.id} {shown}", *places, *texts), here)
            self._parameter(before[name], after[other], f"{new.id} {shown}", here, moved=name[1] != other[1])
        for name in gone:
            node, at = before[name]
            here = Site(new.id, site.direction, _shown(before[name]))
            self._keep(Change("parameter-removed", f"{new.id} {_shown(before[name])}", at, None, node), here)
        for name in come:
            node, at = after[name]
            rule = "parameter-added-required" if _needed(node) else "parameter-added"
            here = Site(new.id, site.direction, _shown(after[name]))
            self._keep(Change(rule, f"{new.id} {_shown(after[name])}", None, at, None, node), here)
        for name in before:
            if name in after:
                here = Site(new.id, site.direction, _shown(after[name]))
                self._parameter(before[name], after[name], f"{new.id} {_shown(after[name])}", here)

    def _parameter(self, old: Entry, new: Entry, name: str, site: Site, *, moved: bool = False) -> None:
        (before, old_at), (after, new_at) = old, new
        at = old_at, new_at
        if bool(before.get("required")) is not bool(after.get("required")) and "x-fill" not in after:
            rule = "parameter-required" if after.get("required") else "parameter-optional"
            self._keep(Change(rule, name, *at, before.get("required"), after.get("required")), site)
        styles = [_style(node) for node in (before, after)]
        if styles[0] != styles[1] and not moved:
            self._keep(Change("parameter-style", name, *at, styles[0], styles[1]), site)
        self._part(before, after, at, name, site, _PARAMETER)

    def _part(self, before: Any, after: Any, at: Places, name: str, site: Site, known: frozenset[str]) -> None:
        """Compare what a parameter and a header have in common."""
        if bool(before.get("deprecated")) is not bool(after.get("deprecated")):
            rule = "deprecated" if after.get("deprecated") else "undeprecated"
            self._keep(Change(rule, name, *at, before.get("deprecated"), after.get("deprecated")), site)
        self._text(before, after, at, name, site)
        for change in (*extensions(before, after, at, name), *others(_said(before), _said(after), at, name, known)):
            self._keep(change, site)
        if ("content" in before) is not ("content" in after):
            words = (("keyword", "content"),)
            self._keep(Change("keyword-changed", name, *at, before.get("content"), after.get("content"), words), site)
        elif "content" in before:
            self._media(before["content"], after["content"], at, name, site)
        else:
            first, second = (
                (before.get("schema", True), join(at[0], "schema")),
                (after.get("schema", True), join(at[1], "schema")),
            )
            self._walk(first, second, name, site)

    def _text(self, before: Any, after: Any, at: Places, name: str, site: Site) -> None:
        if squeezed(before.get("description")) != squeezed(after.get("description")):
            texts = before.get("description"), after.get("description")
            self._keep(Change("text-changed", name, *at, *texts), site)

    def body(self, old: Item, new: Item, site: Site) -> None:
        """Compare the bodies of the requests."""
        before, old_at = self._old.resolve(old.own.get("requestBody") or {}, join(old.at, "requestBody"))
        after, new_at = self._new.resolve(new.own.get("requestBody") or {}, join(new.at, "requestBody"))
        if not before and not after:
            return
        if not before or not after:
            rule = "body-removed" if before else "body-required" if after.get("required") else "body-added"
            self._keep(Change(rule, new.id, old_at if before else None, new_at if after else None), site)
            return
        at = old_at, new_at
        if bool(before.get("required")) is not bool(after.get("required")):
            rule = "body-required" if after.get("required") else "body-optional"
            self._keep(Change(rule, new.id, *at, before.get("required"), after.get("required")), site)
        name = f"body of {new.id}"
        self._text(before, after, at, name, site)
        for change in (*extensions(before, after, at, name), *others(before, after, at, name, _BODY)):
            self._keep(change, site)
        self._media(before.get("content") or {}, after.get("content") or {}, at, name, site)

    def _media(self, old: Mapping[str, Any], new: Mapping[str, Any], at: Places, name: str, site: Site) -> None:
        before, after = ({_kind(each): each for each in side if not each.startswith("x-")} for side in (old, new))
        for change in extensions(old, new, (join(at[0], "content"), join(at[1], "content")), name):
            self._keep(change, site)
        for kind in before:
            if kind not in after:
                place = join(at[0], "content", before[kind])
                self._keep(Change("media-removed", name, place, None, before[kind]), site)
        for kind in after:
            if kind not in before:
                self._keep(
                    Change("media-added", name, None, join(at[1], "content", after[kind]), None, after[kind]), site
                )
        for kind in before:
            if kind not in after:
                continue
            first, second = old[before[kind]] or {}, new[after[kind]] or {}
            places = join(at[0], "content", before[kind]), join(at[1], "content", after[kind])
            self._walk(
                (first.get("schema", True), join(places[0], "schema")),
                (second.get("schema", True), join(places[1], "schema")),
                name,
                site,
            )
            codings = first.get("encoding") or None, second.get("encoding") or None
            if key(codings[0]) != key(codings[1]):
                self._keep(Change("keyword-changed", name, *places, *codings, (("keyword", "encoding"),)), site)
            for change in (*extensions(first, second, places, name), *others(first, second, places, name, _MEDIA)):
                self._keep(change, site)

    def answers(self, old: Item, new: Item, site: Site) -> None:
        """Compare the answers by their status."""
        before, after = ({each.upper(): each for each in item.own.get("responses") or {}} for item in (old, new))
        at = join(old.at, "responses"), join(new.at, "responses")
        for status in sorted({*before, *after}):
            if status.startswith("X-"):
                continue
            here = Site(site.operation, site.direction, status)
            name = f"{status} of {new.id}"
            old_at = join(at[0], before[status]) if status in before else None
            new_at = join(at[1], after[status]) if status in after else None
            if old_at is None or new_at is None:
                rule = "status-added" if old_at is None else "status-removed"
                values = (None, status) if old_at is None else (status, None)
                self._keep(Change(rule, name, old_at, new_at, *values), here)
            else:
                first, second = old.own["responses"][before[status]], new.own["responses"][after[status]]
                self._answer((first, old_at), (second, new_at), name, here)

    def _answer(self, old: Entry, new: Entry, name: str, site: Site) -> None:
        before, old_at = self._old.resolve(*old)
        after, new_at = self._new.resolve(*new)
        at = old_at, new_at
        self._text(before, after, at, name, site)
        for change in (*extensions(before, after, at, name), *others(before, after, at, name, _ANSWER)):
            self._keep(change, site)
        self._headers(before.get("headers") or {}, after.get("headers") or {}, at, name, site)
        links = _links(self._old, before), _links(self._new, after)
        if key(links[0]) != key(links[1]):
            self._keep(Change("links-changed", name, join(at[0], "links"), join(at[1], "links"), *links), site)
        self._media(before.get("content") or {}, after.get("content") or {}, at, name, site)

    def _headers(self, old: Mapping[str, Any], new: Mapping[str, Any], at: Places, name: str, site: Site) -> None:
        before, after = (
            {each.lower(): each for each in side if not each.startswith("x-") or isinstance(side[each], dict)}
            for side in (old, new)
        )
        for each in sorted({*before, *after}):
            where = join(at[0], "headers", before[each]) if each in before else None
            there = join(at[1], "headers", after[each]) if each in after else None
            title = f"{after.get(each) or before[each]} of {name}"
            if where is None or there is None:
                rule = "header-added" if where is None else "header-removed"
                self._keep(Change(rule, title, where, there, before.get(each), after.get(each)), site)
                continue
            first, old_at = self._old.resolve(old[before[each]], where)
            second, new_at = self._new.resolve(new[after[each]], there)
            if bool(first.get("required")) is not bool(second.get("required")):
                rule = "field-required" if second.get("required") else "field-optional"
                self._keep(Change(rule, title, old_at, new_at, first.get("required"), second.get("required")), site)
            styles = [_style({"in": "header", **node}) for node in (first, second)]
            if styles[0] != styles[1]:
                self._keep(Change("parameter-style", title, old_at, new_at, styles[0], styles[1]), site)
            self._part(first, second, (old_at, new_at), title, site, _HEADER)


def _shown(entry: Entry) -> str:
    """Give a parameter's name as it is written."""
    return str(entry[0].get("name"))


def _said(node: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what holds anyway."""
    return {word: value for word, value in node.items() if value is not False}


def _needed(node: Mapping[str, Any]) -> bool:
    return bool(node.get("required")) and "x-fill" not in node


def _kind(media: str) -> str:
    return re.sub(r"\s*;\s*", ";", media.strip().lower())


def _links(model: Model, node: Mapping[str, Any]) -> Any:
    links = node.get("links") or {}
    return {name: model.resolve(link, "")[0] for name, link in links.items()} or None


def _named(model: Model, item: Item) -> dict[tuple[str, str], Entry]:
    found = {}
    for entry, at in item.parameters:
        node, place = model.resolve(entry, at)
        where, name = str(node.get("in")), str(node.get("name"))
        # HTTP takes X-Trace and x-trace for one.
        found[name.lower() if where == "header" else name, where] = (node, place)
    return found


def _counterpart(
    before: Mapping[tuple[str, str], Entry],
    after: Mapping[tuple[str, str], Entry],
    name: tuple[str, str],
    come: list[tuple[str, str]],
    places: Mapping[str, str],
) -> tuple[str, str] | None:
    if name[1] == "path":
        # Two placeholders at one place of the path are one; their types are compared elsewhere.
        return next((other for other in come if other[1] == "path" and places.get(name[0]) == other[0]), None)
    moved = [other for other in come if other[0] == name[0]]
    if moved:
        return moved[0]
    at = before[name][1]
    shared = [other for other in come if at.startswith("/components/") and after[other][1] == at]
    if shared:
        return shared[0]
    alike = [
        other
        for other in come
        if other[1] == name[1] and same(before[name][0].get("schema"), after[other][0].get("schema"))
    ]
    return alike[0] if len(alike) == 1 else None


def _style(node: Mapping[str, Any]) -> dict[str, Any]:
    """Give how a parameter is written, with what holds unless it is given."""
    style = node.get("style") or ("form" if node.get("in") in {"query", "cookie"} else "simple")
    return {
        "style": style,
        "explode": node.get("explode", style == "form"),
        "allowReserved": bool(node.get("allowReserved")),
    }
