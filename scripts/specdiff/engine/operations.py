"""Operations and events side by side: found by what they are, compared part by part."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from scripts import contracts
from scripts.lint_specs.positions import join
from scripts.specdiff.rules import as_json

from .changes import Change, Site
from .items import Item, blank, events, less, operation, security, style, target
from .keywords import extensions

Walk = Callable[[Any, Any, tuple[str, str], str, Site], None]
"""Compares two schemas at a place and keeps what it finds."""

OWN = ("x-signing", "x-success", "x-errors", "x-retry", "x-idempotency", "x-paging", "x-webhook")


_ROOT = {"x-signing": "signing-changed", "x-success": "success-changed", "x-errors": "errors-changed"}


class Operations:
    """Compares two operations."""

    def __init__(
        self, old: Mapping[str, Any], new: Mapping[str, Any], keep: Callable[[Change, Site], None], walk: Walk
    ) -> None:
        self._old = old
        self._new = new
        self._keep = keep
        self._walk = walk

    def compare(self, old: Item, new: Item) -> None:
        """Compare what belongs to a call."""
        site = Site(new.id, "request")
        self._head(old, new, site)
        self._texts(old, new, site)
        self._extensions(old, new, site)
        self._security(old, new, site)
        self._parameters(old, new)
        self._body(old, new, site)
        self._answers(old, new)
        self._callbacks(old, new)

    def event(self, old: Item, new: Item) -> None:
        """Compare an event: its payload is read."""
        site = Site(new.id, "webhook")
        self._texts(old, new, site)
        self._webhook(old, new, site)
        for change in extensions(old.data, new.data, (old.at, new.at), new.id, known=OWN):
            self._keep(change, site)
        self._deprecated(old, new, site)
        self._body(old, new, site)
        self._answers(old, new)

    def _head(self, old: Item, new: Item, site: Site) -> None:
        if old.id != new.id and "operationId" in {**old.data, **new.data}:
            self._keep(Change("operation-renamed", new.id, old.at, new.at, old.id, new.id), site)
        if blank(old.key) != blank(new.key):
            self._keep(Change("path-changed", new.id, old.at, new.at, old.key, new.key), site)
        if old.method != new.method:
            self._keep(Change("method-changed", new.id, old.at, new.at, old.method, new.method), site)
        before, after = old.data.get("tags") or [], new.data.get("tags") or []
        if before != after:
            # The generated function lies where the first tag says; the others only sort the documentation.
            rule = "tag-changed" if before[:1] != after[:1] else "text-changed"
            places = join(old.at, "tags"), join(new.at, "tags")
            self._keep(Change(rule, new.id, *places, before or None, after or None), site)
        self._deprecated(old, new, site)

    def _deprecated(self, old: Item, new: Item, site: Site) -> None:
        before, after = bool(old.data.get("deprecated")), bool(new.data.get("deprecated"))
        if before is not after:
            rule = "deprecated" if after else "undeprecated"
            self._keep(Change(rule, new.id, old.at, new.at, before, after), site)

    def _texts(self, old: Item, new: Item, site: Site) -> None:
        for key in ("summary", "description", "externalDocs"):
            before, after = old.data.get(key), new.data.get(key)
            if _squeezed(before) != _squeezed(after):
                at = join(old.at, key) if before else old.at, join(new.at, key) if after else new.at
                self._keep(Change("text-changed", f"{new.id} {key}", *at, before, after), site)
        for key in ("summary", "description"):
            before, after = (item.data["path"][1].get(key) for item in (old, new))
            if _squeezed(before) != _squeezed(after):
                at = join(old.data["path"][0], key), join(new.data["path"][0], key)
                self._keep(Change("text-changed", f"{blank(new.key)} {key}", *at, before, after), Site("", "contract"))

    def _extensions(self, old: Item, new: Item, site: Site) -> None:
        for change in extensions(old.data, new.data, (old.at, new.at), new.id, known=OWN):
            self._keep(change, site)
        # x-signing, x-success and x-errors may stand at the root: the driver makes one finding of equal changes.
        for key, rule in (
            ("x-signing", "signing-changed"),
            ("x-success", "success-changed"),
            ("x-errors", "errors-changed"),
        ):
            before, after = old.data.get(key), new.data.get(key)
            if _bare(before) != _bare(after):
                self._keep(Change(rule, new.id, *self._at(old, new, key), before, after), site)
        self._retry(old, new, site)
        self._idempotency(old, new, site)
        before, after = old.data.get("x-paging"), new.data.get("x-paging")
        if before != after:
            rule = "paging-added" if before is None else "paging-changed"
            self._keep(Change(rule, new.id, *self._at(old, new, "x-paging"), before, after), site)

    def _at(self, old: Item, new: Item, key: str) -> tuple[str, str]:
        """Find where an inherited member stands: in the operation, or at the root."""
        return tuple(  # type: ignore[return-value]  # two in, two out
            join(item.at, key) if key in operation(document, item.at) else join("", key)
            for item, document in ((old, self._old), (new, self._new))
        )

    def _retry(self, old: Item, new: Item, site: Site) -> None:
        before, after = old.data.get("x-retry") or {}, new.data.get("x-retry") or {}
        if before == after:
            return
        places = join(old.at, "x-retry"), join(new.at, "x-retry")
        if before.get("safe") == after.get("safe"):
            rule = "retry-reason"
        else:
            rule = "retry-allowed" if after.get("safe") == "yes" else "retry-forbidden"
            if "yes" not in {before.get("safe"), after.get("safe")}:
                rule = "retry-allowed" if after.get("safe") == "unknown" else "retry-forbidden"
        self._keep(Change(rule, new.id, *places, before or None, after or None), site)

    def _idempotency(self, old: Item, new: Item, site: Site) -> None:
        before, after = old.data.get("x-idempotency"), new.data.get("x-idempotency")
        if before == after:
            return
        places = join(old.at, "x-idempotency"), join(new.at, "x-idempotency")
        carriers = [tuple((node or {}).get(key) for key in ("carrier", "name", "scope")) for node in (before, after)]
        changed = before is not None and carriers[0] != carriers[1]
        rule = "idempotency-changed" if changed else "idempotency-promise"
        self._keep(Change(rule, new.id, *places, before, after), site)

    def _security(self, old: Item, new: Item, site: Site) -> None:
        before, after = security(old.data, self._old, self._new), security(new.data, self._new, self._old)
        if before == after:
            return
        if all(any(other <= entry for other in after) for entry in before):
            rule = "security-loosened"  # whatever was enough still is
        elif all(any(less(entry, other) for entry in before) for other in after):
            rule = "security-tightened"
        else:
            rule = "security-changed"
        values = old.data.get("security"), new.data.get("security")
        self._keep(Change(rule, new.id, *self._at(old, new, "security"), *values), site)

    def _parameters(self, old: Item, new: Item) -> None:
        before, after = self._named(self._old, old), self._named(self._new, new)
        placeholders = dict(zip(*(re.findall(r"\{([^{}/]*)\}", item.key) for item in (old, new)), strict=False))
        gone = [key for key in before if key not in after]
        come = [key for key in after if key not in before]
        for key in list(gone):
            other = self._counterpart(before, after, key, come, placeholders)
            if other is None:
                continue
            gone.remove(key)
            come.remove(other)
            rule = "parameter-moved" if key[0] == other[0] else "parameter-renamed"
            if key[1] == other[1] == "path":
                rule = "placeholder-renamed"
            site = Site(new.id, "request", other[0])
            places = before[key][1], after[other][1]
            self._keep(Change(rule, f"{new.id} {other[0]}", *places, " in ".join(key), " in ".join(other)), site)
            if rule == "placeholder-renamed":
                self._parameter(before[key], after[other], f"{new.id} {other[0]}", site)
        for key in gone:
            node, at = before[key]
            site = Site(new.id, "request", key[0])
            self._keep(Change("parameter-removed", f"{new.id} {key[0]}", at, None, node), site)
        for key in come:
            node, at = after[key]
            rule = "parameter-added-required" if node.get("required") and "x-fill" not in node else "parameter-added"
            self._keep(Change(rule, f"{new.id} {key[0]}", None, at, None, node), Site(new.id, "request", key[0]))
        for key in before:
            if key in after:
                self._parameter(before[key], after[key], f"{new.id} {key[0]}", Site(new.id, "request", key[0]))

    @staticmethod
    def _counterpart(
        before: Mapping[tuple[str, str], Any],
        after: Mapping[tuple[str, str], Any],
        key: tuple[str, str],
        come: list[tuple[str, str]],
        places: Mapping[str, str],
    ) -> tuple[str, str] | None:
        if key[1] == "path":
            # Two placeholders at one place of the path are one; their types are compared elsewhere.
            return next((other for other in come if other[1] == "path" and places.get(key[0]) == other[0]), None)
        moved = [other for other in come if other[0] == key[0]]
        if moved:
            return moved[0]
        same = [
            other
            for other in come
            if other[1] == key[1] and as_json(before[key][0].get("schema")) == as_json(after[other][0].get("schema"))
        ]
        return same[0] if len(same) == 1 else None

    @staticmethod
    def _named(document: Mapping[str, Any], item: Item) -> dict[tuple[str, str], tuple[Mapping[str, Any], str]]:
        found = {}
        for entry, at in item.data["parameters"]:
            node = contracts.resolve(document, entry)
            place = str(node.get("in"))
            name = str(node.get("name"))
            # HTTP takes X-Trace and x-trace for one.
            found[name.lower() if place == "header" else name, place] = (node, target(entry) or at)
        return found

    def _parameter(
        self, old: tuple[Mapping[str, Any], str], new: tuple[Mapping[str, Any], str], name: str, site: Site
    ) -> None:
        (before, old_at), (after, new_at) = old, new
        at = old_at, new_at
        if bool(before.get("required")) is not bool(after.get("required")) and "x-fill" not in after:
            rule = "parameter-required" if after.get("required") else "parameter-optional"
            self._keep(Change(rule, name, *at, before.get("required"), after.get("required")), site)
        if bool(before.get("deprecated")) is not bool(after.get("deprecated")):
            rule = "deprecated" if after.get("deprecated") else "undeprecated"
            self._keep(Change(rule, name, *at, before.get("deprecated"), after.get("deprecated")), site)
        styles = [style(node) for node in (before, after)]
        if styles[0] != styles[1]:
            self._keep(Change("parameter-style", name, *at, styles[0], styles[1]), site)
        if _squeezed(before.get("description")) != _squeezed(after.get("description")):
            texts = before.get("description"), after.get("description")
            self._keep(Change("text-changed", name, *at, *texts), site)
        for change in extensions(before, after, at, name):
            self._keep(change, site)
        if "content" in before and "content" in after:
            self._media(before["content"], after["content"], at, name, site)
            return
        schemas = before.get("schema") or {}, after.get("schema") or {}
        self._walk(*schemas, (join(old_at, "schema"), join(new_at, "schema")), name, site)

    def _body(self, old: Item, new: Item, site: Site) -> None:
        before = contracts.resolve(self._old, old.data.get("requestBody") or {})
        after = contracts.resolve(self._new, new.data.get("requestBody") or {})
        places = join(old.at, "requestBody"), join(new.at, "requestBody")
        at = target(old.data.get("requestBody")) or places[0], target(new.data.get("requestBody")) or places[1]
        if not before and not after:
            return
        if not before or not after:
            rule = "body-removed" if before else "body-required" if after.get("required") else "body-added"
            self._keep(Change(rule, new.id, at[0] if before else None, at[1] if after else None), site)
            return
        if bool(before.get("required")) is not bool(after.get("required")):
            rule = "body-required" if after.get("required") else "body-optional"
            self._keep(Change(rule, new.id, *at, before.get("required"), after.get("required")), site)
        self._media(before.get("content") or {}, after.get("content") or {}, at, f"body of {new.id}", site)

    def _media(
        self, before: Mapping[str, Any], after: Mapping[str, Any], at: tuple[str, str], name: str, site: Site
    ) -> None:
        for kind in before:
            if kind not in after:
                self._keep(Change("media-removed", name, join(at[0], "content", kind), None, kind), site)
        for kind in after:
            if kind not in before:
                self._keep(Change("media-added", name, None, join(at[1], "content", kind), None, kind), site)
        for kind in before:
            if kind in after:
                schemas = before[kind].get("schema") or {}, after[kind].get("schema") or {}
                places = join(at[0], "content", kind, "schema"), join(at[1], "content", kind, "schema")
                self._walk(*schemas, places, name, site)
                codings = before[kind].get("encoding") or None, after[kind].get("encoding") or None
                if codings[0] != codings[1]:
                    words = (("keyword", "encoding"),)
                    self._keep(Change("keyword-changed", name, at[0], at[1], *codings, words), site)

    def _answers(self, old: Item, new: Item) -> None:
        before, after = old.data.get("responses") or {}, new.data.get("responses") or {}
        before, after = ({str(key): value for key, value in node.items()} for node in (before, after))
        at = join(old.at, "responses"), join(new.at, "responses")
        for status in before:
            site = Site(new.id, "response", status)
            name = f"{status} of {new.id}"
            if status not in after:
                self._keep(Change("status-removed", name, join(at[0], status), None, status), site)
                continue
            self._answer(before[status], after[status], (join(at[0], status), join(at[1], status)), name, site)
        for status in after:
            if status not in before:
                site = Site(new.id, "response", status)
                change = Change("status-added", f"{status} of {new.id}", None, join(at[1], status), None, status)
                self._keep(change, site)

    def _answer(self, old: Any, new: Any, at: tuple[str, str], name: str, site: Site) -> None:
        places = tuple(target(node) or place for node, place in zip((old, new), at, strict=True))
        before, after = contracts.resolve(self._old, old), contracts.resolve(self._new, new)
        if _squeezed(before.get("description")) != _squeezed(after.get("description")):
            texts = before.get("description"), after.get("description")
            self._keep(Change("text-changed", name, places[0], places[1], *texts), site)
        self._headers(before.get("headers") or {}, after.get("headers") or {}, (places[0], places[1]), name, site)
        links = before.get("links") or None, after.get("links") or None
        if links[0] != links[1]:
            self._keep(Change("links-changed", name, join(places[0], "links"), join(places[1], "links"), *links), site)
        content = before.get("content") or {}, after.get("content") or {}
        self._media(*content, (places[0], places[1]), name, site)

    def _headers(
        self, old: Mapping[str, Any], new: Mapping[str, Any], at: tuple[str, str], name: str, site: Site
    ) -> None:
        before, after = ({str(key).lower(): key for key in node} for node in (old, new))
        for key in sorted({*before, *after}):
            where = join(at[0], "headers", before[key]) if key in before else None
            there = join(at[1], "headers", after[key]) if key in after else None
            title = f"{after.get(key) or before[key]} of {name}"
            if where is None or there is None:
                rule = "header-added" if where is None else "header-removed"
                self._keep(Change(rule, title, where, there, before.get(key), after.get(key)), site)
                continue
            nodes = old[before[key]], new[after[key]]
            places = target(nodes[0]) or where, target(nodes[1]) or there
            first, second = contracts.resolve(self._old, nodes[0]), contracts.resolve(self._new, nodes[1])
            if bool(first.get("required")) is not bool(second.get("required")):
                rule = "field-required" if second.get("required") else "field-optional"
                self._keep(Change(rule, title, *places, first.get("required"), second.get("required")), site)
            if _squeezed(first.get("description")) != _squeezed(second.get("description")):
                self._keep(
                    Change("text-changed", title, *places, first.get("description"), second.get("description")), site
                )
            schemas = first.get("schema") or {}, second.get("schema") or {}
            self._walk(*schemas, (join(places[0], "schema"), join(places[1], "schema")), title, site)

    def _callbacks(self, old: Item, new: Item) -> None:
        """Compare what the provider calls during an operation: events like those of ``webhooks``."""
        before, after = events(self._old, old), events(self._new, new)
        for key in sorted({*before, *after}):
            first, second = before.get(key), after.get(key)
            if first is not None and second is not None:
                self.event(first, second)
                continue
            item = first or second
            if item is not None:
                rule = "webhook-removed" if second is None else "webhook-added"
                places = (None, item.at) if first is None else (item.at, None)
                self._keep(Change(rule, item.id, *places), Site(item.id, "webhook"))

    def _webhook(self, old: Item, new: Item, site: Site) -> None:
        before, after = old.data.get("x-webhook") or {}, new.data.get("x-webhook") or {}
        places = join(old.at, "x-webhook"), join(new.at, "x-webhook")
        for key, rule in (("signature", "webhook-signature"), ("ack", "webhook-ack"), ("dedupe", "webhook-dedupe")):
            if before.get(key) != after.get(key):
                self._keep(Change(rule, new.id, *places, before.get(key), after.get(key)), site)


def _bare(node: Any) -> Any:
    """Leave the notes out: they explain a rule, they are none."""
    if isinstance(node, Mapping):
        return {key: value for key, value in node.items() if key not in {"note", "x-evidence"}}
    return [_bare(item) for item in node] if isinstance(node, list) else node


def _squeezed(value: Any) -> Any:
    return " ".join(value.split()) if isinstance(value, str) else value or None
