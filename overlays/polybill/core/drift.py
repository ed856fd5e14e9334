"""Drift: deviations of responses from the contract, each reported once, as a patch that holds no data.

It is looked for only where a hook is set: ``Clink(..., drift=print)``.
"""

from __future__ import annotations

import json
import logging
import re
import threading
from collections.abc import Callable, Mapping
from functools import cache, partial
from importlib import resources
from typing import Any, Final, TypeAlias

from attrs import evolve, frozen
from polybill_runtime.errors import ResponseUnreadable

from polybill.core import contract, patch
from polybill.core.deviations import Deviation, Kind, deviations
from polybill.protocol.exchange import RawResponse
from polybill.protocol.redact import redact
from polybill.protocol.rules import OperationRules

_LIMIT: Final = 1000
"""Deviations that a client remembers at most; a provider that invents names must not fill the memory."""

_WORD: Final = r"(?:[A-Z]{1,24}|[A-Z]?[a-z]{1,24}(?:[A-Z][a-z]{1,24}){0,5})"
_ENUM: Final = re.compile(rf"[0-9]?{_WORD}[0-9]{{0,2}}(?:[_.:-][0-9]?{_WORD}[0-9]{{0,2}}){{0,7}}")
_NAME: Final = re.compile(r"_{0,2}[A-Za-z][A-Za-z0-9_-]{0,63}")
_NAME_WORDS: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_LARGEST: Final = 9999
"""Numbers beyond it are rather ids, dates or amounts than values of an enum."""


@frozen
class DriftNote:
    """One deviation of a response from the contract. It holds no value except that of an enum.

    Attributes:
        provider: provider key.
        operation: operationId, or the name of an event.
        status_code: HTTP status of the answer; 0 for a webhook.
        kind: ``unknown_value`` of an enum, ``undocumented_member``, ``missing_member`` that the contract demands, or
            ``unexpected_type``.
        pointer: JSON pointer of the place in the contract that would have to change.
        seen: the enum's value where it looks like one, else the JSON type; ``no <name>`` for a missing member.
        patch: what the contract could have at the pointer, as an OpenAPI Overlay 1.1 document in YAML.
        contract: version of the contract.
    """

    provider: str
    operation: str
    status_code: int
    kind: Kind
    pointer: str
    seen: str
    patch: str
    contract: str

    @property
    def title(self) -> str:
        """The note in one line."""
        what = self.kind.replace("_", " ")
        return f"{self.provider} {self.operation}: {what} ({self.seen}) at {self.pointer}"

    def __str__(self) -> str:
        """Write it as text for a pull request, in Markdown."""
        where = f"an answer with HTTP {self.status_code}" if self.status_code else "a webhook"
        about = f"Seen in {where}; contract {self.contract}."
        how = "Apply it with `nox -s watch -- --apply-patch FILE`:"
        return f"{self.title}\n\n{about} {how}\n\n```yaml\n{self.patch}\n```\n"


Hook: TypeAlias = Callable[[DriftNote], object]
_Start: TypeAlias = Callable[[Mapping[str, Any]], patch.Place | None]


def looks_like_enum(value: object) -> bool:
    """Whether a value looks like one of an enum: words, or a small number. A key, an id or an address does not."""
    if isinstance(value, bool):
        return False
    if isinstance(value, int):
        return abs(value) <= _LARGEST
    return isinstance(value, str) and len(value) <= 48 and _ENUM.fullmatch(value) is not None


def looks_like_name(name: str) -> bool:
    """Whether a member's name looks like one that a programmer chose; the names of a map are data."""
    digits = sum(letter.isdigit() for letter in name)
    return _NAME.fullmatch(name) is not None and digits <= 3 and len(_NAME_WORDS.findall(name)) <= 8


class Watch:
    """Detects deviations in a client's responses, and reports each once.

    Args:
        provider: provider key.
        hook: gets the notes, in the thread of the call; what it raises is logged by its kind and goes no further.
        secrets: what must never be shown.
    """

    def __init__(self, provider: str, hook: Hook, secrets: tuple[str, ...]) -> None:
        self._provider = provider
        self._hook = hook
        self._secrets = secrets
        self._known: set[object] = set()
        self._told: set[DriftNote] = set()
        self._lock = threading.Lock()
        self._log = logging.getLogger(f"polybill.{provider}")

    def look(self, rules: OperationRules, answer: RawResponse) -> None:
        """Look at an answer. Nothing that goes wrong here may cost the caller the answer."""
        self._tell(rules.id, partial(self._in_answer, rules, answer))

    def look_at_event(self, name: str, payload: object) -> None:
        """Look at a webhook, as at an answer.

        Args:
            name: the contract's name of the event.
            payload: its payload as a generated object.
        """
        self._tell(name, partial(self._in_event, name, payload))

    def _tell(self, name: str, find: Callable[[], list[DriftNote]]) -> None:
        try:
            notes = find()
        except Exception as error:  # noqa: BLE001 - an answer may be anything
            # An error's message may hold the response's data, so only its class is logged.
            self._log.warning("%s: looking for drift failed with %s", name, type(error).__name__)
            return
        for note in notes:
            try:
                self._hook(note)
            except Exception as error:  # noqa: BLE001 - the caller's hook may raise anything
                self._log.warning("%s: the drift hook failed with %s", name, type(error).__name__)

    def _in_answer(self, rules: OperationRules, answer: RawResponse) -> list[DriftNote]:
        try:
            parsed = contract.endpoint(rules).parse_response(answer.status_code, answer.headers, answer.content)
        except ResponseUnreadable:
            return []  # the caller gets it as an error
        status = answer.status_code

        def place(document: Mapping[str, Any]) -> patch.Place | None:
            return patch.answer_place(document, rules.path, rules.method, status)

        return self._notes(rules.id, status, parsed, place)

    def _in_event(self, name: str, payload: object) -> list[DriftNote]:
        return self._notes(name, 0, payload, lambda document: patch.event_place(document, name))

    def _notes(self, name: str, status: int, parsed: object, place: _Start) -> list[DriftNote]:
        found = []
        for deviation in deviations(parsed):
            shown = self._shown(deviation)
            if self._is_new(self._known, (name, status, shown)):
                note = self._note(name, status, shown, place)
                # One schema serves many operations; it is to be changed once.
                if note is not None and self._is_new(self._told, evolve(note, operation="", status_code=0)):
                    found.append(note)
        return found

    def _is_new(self, known: set[Any], key: object) -> bool:
        with self._lock:
            if key in known or len(known) >= _LIMIT:
                return False
            known.add(key)
            return True

    def _shown(self, seen: Deviation) -> Deviation:
        """Take out what may be data."""
        if seen.kind == "undocumented_member":
            *before, last = seen.way
            name = last.name if looks_like_name(last.name) and self._is_clean(last.name) else patch.HIDDEN
            return evolve(seen, way=(*before, last._replace(name=name)))
        if seen.value is not None and not (looks_like_enum(seen.value) and self._is_clean(str(seen.value))):
            return evolve(seen, value=None)
        return seen

    def _is_clean(self, text: str) -> bool:
        return redact(text, self._secrets) == text

    def _note(self, name: str, status: int, seen: Deviation, place: _Start) -> DriftNote | None:
        document = bundled(self._provider)
        start = place(document)
        if start is None:
            return None
        change = patch.change(document, start, seen)
        if change is None:
            return None
        return DriftNote(
            provider=self._provider,
            operation=name,
            status_code=status,
            kind=seen.kind,
            pointer=change.pointer,
            seen=str(seen.value) if seen.value is not None else seen.type or f"no {seen.way[-1].name}",
            patch=patch.overlay_patch(self._provider, document, change),
            contract=contract.package(self._provider).CONTRACT_VERSION,
        )


@cache
def bundled(provider: str) -> Mapping[str, Any]:
    """Read the contract that the provider's distribution ships."""
    text = resources.files(f"polybill_{provider}").joinpath("openapi.json").read_text(encoding="utf-8")
    document: Mapping[str, Any] = json.loads(text)
    return document
