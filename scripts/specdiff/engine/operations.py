"""One walker for operations, callbacks and events: what is called, how, and how it is proved."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from scripts.contracts import METHODS
from scripts.contracts.pointers import join
from scripts.specdiff.findings import Direction

from .changes import Change, Site
from .extensions import extensions, others
from .items import Item, blank, callbacks, pairs
from .payloads import Payloads, Walk
from .promises import promise
from .security import security_rule
from .values import bare, same, squeezed
from .view import Model

Keep = Callable[[Change, Site], None]

_OWN = ("x-signing", "x-success", "x-errors", "x-retry", "x-idempotency", "x-paging", "x-webhook", "x-resolve")
_RULES = {"x-signing": "signing-changed", "x-success": "success-changed", "x-errors": "errors-changed"}
_KNOWN = frozenset({"operationId", "tags", "summary", "description", "externalDocs", "deprecated", "parameters",
                    "requestBody", "responses", "callbacks", "security", "servers"})  # fmt: skip
_OF_PATH = frozenset({*METHODS, "parameters", "servers", "summary", "description", "$ref"})


class Operations:
    """Compares two operations, callbacks or events."""

    def __init__(self, old: Model, new: Model, keep: Keep, walk: Walk) -> None:
        self._models = old, new
        self._keep = keep
        self._payloads = Payloads(old, new, keep, walk)

    def compare(self, old: Item, new: Item) -> None:
        """Compare a call: the client sends the request and reads the answers."""
        self._item(old, new, "request")
        if blank(old.key) != blank(new.key):
            site = Site(new.id, "request")
            self._keep(Change("path-changed", new.id, old.at, new.at, old.key, new.key), site)
        self.calls(callbacks(self._models[0], old), callbacks(self._models[1], new))
        self._others_of(old, new, "callbacks")

    def event(self, old: Item, new: Item) -> None:
        """Compare an event: the client reads its request and sends the answer."""
        if old.key != new.key and old.id != new.id:
            site = Site(new.id, "webhook")
            self._keep(Change("webhook-renamed", new.id, old.at, new.at, old.key, new.key), site)
        self._item(old, new, "webhook")

    def calls(self, old: list[Item], new: list[Item]) -> None:
        """Compare lists of events or callbacks."""
        for before, after in pairs(old, new):
            if before is not None and after is not None:
                if before.key != after.key and before.id == after.id:
                    site = Site(after.id, "webhook")
                    self._keep(Change("path-changed", after.id, before.at, after.at, before.key, after.key), site)
                self.event(before, after)
            elif before is not None:
                site = Site(before.id, "webhook")
                self._keep(Change("webhook-removed", before.id, before.at, None, before.key), site)
            elif after is not None:
                site = Site(after.id, "webhook")
                self._keep(Change("webhook-added", after.id, None, after.at, None, after.key), site)

    def _item(self, old: Item, new: Item, direction: Direction) -> None:
        site = Site(new.id, direction)
        self._head(old, new, site)
        self._texts(old, new, site)
        self._extensions(old, new, site)
        self._security(old, new, site)
        self._payloads.parameters(old, new, site)
        self._payloads.body(old, new, site)
        self._payloads.answers(old, new, Site(new.id, "response" if direction == "request" else "request"))

    def _head(self, old: Item, new: Item, site: Site) -> None:
        ids = [item.own.get("operationId") for item in (old, new)]
        if ids[0] != ids[1]:
            self._keep(Change("operation-renamed", new.id, old.at, new.at, ids[0] or old.id, ids[1] or new.id), site)
        if old.method != new.method:
            self._keep(Change("method-changed", new.id, old.at, new.at, old.method, new.method), site)
        before, after = old.data.get("tags") or [], new.data.get("tags") or []
        if before != after:
            # The first tag decides where the generated function is; the others only sort the documentation.
            rule = "tag-changed" if before[:1] != after[:1] and site.direction == "request" else "text-changed"
            places = join(old.at, "tags"), join(new.at, "tags")
            self._keep(Change(rule, new.id, *places, before or None, after or None), site)
        flags = [bool(item.data.get("deprecated")) for item in (old, new)]
        if flags[0] is not flags[1]:
            self._keep(
                Change("deprecated" if flags[1] else "undeprecated", new.id, old.at, new.at, flags[0], flags[1]), site
            )

    def _texts(self, old: Item, new: Item, site: Site) -> None:
        for word in ("summary", "description", "externalDocs"):
            self._text(word, (old.own, old.at), (new.own, new.at), new.id, site)
            self._text(word, old.holder, new.holder, blank(new.key), Site("", "contract"))

    def _text(self, word: str, old: tuple[Any, str], new: tuple[Any, str], name: str, site: Site) -> None:
        before, after = old[0].get(word), new[0].get(word)
        if squeezed(before) != squeezed(after):
            at = join(old[1], word) if before else old[1], join(new[1], word) if after else new[1]
            self._keep(Change("text-changed", f"{name} {word}", *at, before, after), site)

    def _extensions(self, old: Item, new: Item, site: Site) -> None:
        for change in extensions(old.own, new.own, (old.at, new.at), new.id, known=_OWN):
            self._keep(change, site)
        for change in others(old.own, new.own, (old.at, new.at), new.id, _KNOWN):
            self._keep(change, site)
        (before, old_at), (after, new_at) = old.holder, new.holder
        for change in extensions(before, after, (old_at, new_at), blank(new.key)):
            self._keep(change, site)
        for change in others(before, after, (old_at, new_at), blank(new.key), _OF_PATH):
            self._keep(change, site)
        self._others_of(old, new, "responses")
        for word, rule in _RULES.items():
            self._rule(rule, word, old, new, site)
        self._paging(old, new, site)
        self._webhook(old, new, site)
        for word in ("x-retry", "x-idempotency", "x-resolve"):
            sides = [item.data.get(word) for item in (old, new)]
            found = promise(word, sides[0], sides[1])
            if found:
                self._keep(Change(found, new.id, *self._at(old, new, word), sides[0], sides[1]), site)

    def _others_of(self, old: Item, new: Item, section: str) -> None:
        """Compare the extensions among responses or callbacks."""
        before, after = (item.own.get(section) or {} for item in (old, new))
        places = join(old.at, section), join(new.at, section)
        for change in extensions(before, after, places, f"{new.id} {section}"):
            self._keep(change, Site(new.id, "contract"))

    def _rule(self, rule: str, word: str, old: Item, new: Item, site: Site) -> None:
        before, after = old.data.get(word), new.data.get(word)
        if same(before, after):
            return
        places = self._at(old, new, word)
        if not same(bare(before), bare(after)):
            self._keep(Change(rule, new.id, *places, before, after), site)
        else:
            self._keep(Change("text-changed", f"{new.id} {word}", *places, before, after), site)

    def _paging(self, old: Item, new: Item, site: Site) -> None:
        self._rule("paging-added" if old.data.get("x-paging") is None else "paging-changed", "x-paging", old, new, site)

    def _webhook(self, old: Item, new: Item, site: Site) -> None:
        before, after = old.data.get("x-webhook") or {}, new.data.get("x-webhook") or {}
        rules = {"signature": "webhook-signature", "ack": "webhook-ack", "dedupe": "webhook-dedupe",
                 "time": "webhook-time"}  # fmt: skip
        for word in sorted({*before, *after}):
            values = before.get(word), after.get(word)
            places = tuple(join(item.at, "x-webhook", *([word] if word in side else ()))
                           for item, side in ((old, before), (new, after)))  # fmt: skip
            if not same(bare(values[0]), bare(values[1])):
                rule = rules.get(word, "text-changed" if word in {"note", "x-evidence"} else "extension-changed")
                words = (("keyword", f"x-webhook {word}"),)
                self._keep(Change(rule, new.id, places[0], places[1], *values, words), site)
            elif not same(*values):
                self._keep(Change("text-changed", f"{new.id} x-webhook {word}", places[0], places[1], *values), site)

    def _at(self, old: Item, new: Item, word: str) -> tuple[str, str]:
        """Find where an inherited member is: in the operation, or at the root."""
        places = [
            join(item.at, word) if word in item.own else join("", word) if word in item.data else item.at
            for item in (old, new)
        ]
        return places[0], places[1]

    def _security(self, old: Item, new: Item, site: Site) -> None:
        rule = security_rule(old.data, new.data, self._models)
        if rule:
            values = old.data.get("security"), new.data.get("security")
            self._keep(Change(rule, new.id, *self._at(old, new, "security"), *values), site)
