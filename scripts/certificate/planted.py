"""Planted bugs: variants of the package, each of which the certificate must catch."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from typing import Any, Final
from unittest.mock import patch

import h11
from attrs import evolve
from polybill.conversion import lookups
from polybill.ledger import lookup, memory, once, sql
from polybill.outcome import Unknown
from polybill.protocol import classify, conclude, idempotency, integrity, pointer, retry
from polybill.protocol.call import Absent
from polybill.protocol.exchange import Failure, RawResponse
from polybill.protocol.rules import ErrorRow, OperationRules
from polybill.transport import aio, decoding, http1, idle, sender, threads
from polybill.transport.failures import EXPIRED_READING

Plant = Callable[[ExitStack], None]


def _replace(stack: ExitStack, owner: Any, name: str, made: Any) -> None:
    stack.enter_context(patch.object(owner, name, made))


def _classified(change: Callable[[OperationRules, Any, Any], Any]) -> Plant:
    """Plant another classification."""

    def plant(stack: ExitStack) -> None:
        real = classify.classify

        def changed(rules: OperationRules, result: Any, *args: Any, **kwargs: Any) -> Any:
            return change(rules, result, real(rules, result, *args, **kwargs))

        _replace(stack, retry, "classify", changed)

    return plant


def _refused(found: classify.Doubtful) -> classify.Refused:
    answer = found.answer or RawResponse(500, {}, b"")
    return classify.Refused(answer, "declined", None, found.what, None, None)


def _no_claim(stack: ExitStack) -> None:
    def claim(*_: Any) -> Generator[Any, Any, None]:
        yield from ()

    _replace(stack, once, "_claim", claim)


def _dirty(stack: ExitStack) -> None:
    def reusable(self: Any) -> bool:
        state = self._state
        if state.our_state is not state.their_state:
            return False
        try:
            state.start_next_cycle()
        except h11.LocalProtocolError:
            return False
        return True

    _replace(stack, http1.Http1, "reusable", reusable)
    for wire in (threads.Wire, aio.Wire):
        _replace(stack, wire, "quiet", lambda _: True)
    _replace(stack, idle, "PROBATION", 0.0)


def _blind_memory(stack: ExitStack) -> None:
    kept = memory.MemoryLedger()
    for name in ("claim", "change", "forget", "find", "list"):
        _replace(stack, sql.SqlLedger, name, lambda _, *args, name=name, **named: getattr(kept, name)(*args, **named))


def _timeout_is_unsent(stack: ExitStack) -> None:
    real = sender._failure  # noqa: SLF001 - a planted bug is inside

    def failure(error: Any, received: Any) -> Failure:
        made = real(error, received)
        return evolve(made, sent=False) if error.what in {EXPIRED_READING, "ReadTimeout"} else made

    _replace(stack, sender, "_failure", failure)


def _takes_over(stack: ExitStack) -> None:
    def may_claim(there: Any, entry: Any) -> bool:
        return there.digest == entry.digest and (
            there.state in {"refused", "not_sent"}
            or (there.state in {"reserved", "sending"} and there.lease_until < entry.updated_at)
        )

    _replace(stack, memory, "_may_claim", may_claim)
    _replace(stack, sql, "CLAIM", sql.CLAIM.replace("state = 'reserved'", "state IN ('reserved', 'sending')"))


def _digests(stack: ExitStack) -> None:
    _replace(stack, idempotency, "_digest", lambda _: uuid.uuid4().hex)


def _retries(stack: ExitStack) -> None:
    def wait(_: Any, verdict: Any, policy: Any, tries: int, __: float) -> float | None:
        return 0.0 if tries < policy.attempts and isinstance(verdict, classify.Doubtful) else None

    _replace(stack, retry, "_wait", wait)


def _state_of(change: Callable[[Any, tuple[str, str]], tuple[str, str]]) -> Plant:
    def plant(stack: ExitStack) -> None:
        real = once._state_of  # noqa: SLF001 - a planted bug is inside
        _replace(stack, once, "_state_of", lambda outcome: change(outcome, real(outcome)))

    return plant


def _without_answer(stack: ExitStack) -> None:
    real = once._change  # noqa: SLF001 - a planted bug is inside

    def change(*args: Any) -> Any:
        return evolve(real(*args), status_code=0, content=b"")

    _replace(stack, once, "_change", change)


def _any_owner(stack: ExitStack) -> None:
    real = memory.MemoryLedger.change

    def change(self: Any, wanted: Any) -> bool:
        there = self._entries.get(wanted.key)
        return real(self, wanted if there is None else evolve(wanted, owner=there.owner))

    _replace(stack, memory.MemoryLedger, "change", change)
    _replace(stack, sql, "CHANGE", sql.CHANGE.replace("AND owner = ?", "AND (owner = ? OR TRUE)"))


def _trusts_closed(stack: ExitStack) -> None:
    for module in (threads, aio):
        real = module.plan

        def plan(places: Any, lock: Any, origin: Any, request: Any, received: Any, real: Any = real) -> Any:
            return real(places, lock, origin, evolve(request, repeatable=True), received)

        _replace(stack, module, "plan", plan)


def _unlisted(stack: ExitStack) -> None:
    real = OperationRules.refusal
    _replace(stack, OperationRules, "refusal", lambda *args: real(*args) or ErrorRow("invalid_request"))


def _no_id(stack: ExitStack) -> None:
    real = integrity.Expectation.verify

    def verify(self: Any, *args: Any, **kwargs: Any) -> None:
        real(evolve(self, has_id=False, always_id=False), *args, **kwargs)

    _replace(stack, integrity.Expectation, "verify", verify)


def _shows_keys(stack: ExitStack) -> None:
    for module in (classify, conclude):
        _replace(stack, module, "redact", lambda text, _: text)


def _escapes(stack: ExitStack) -> None:
    real = decoding.decoded

    def decoded(*args: Any) -> bytes:
        try:
            return real(*args)
        except decoding.Undecodable as error:
            raise ValueError(str(error)) from None

    _replace(stack, sender, "decoded", decoded)


def _search(name: str, change: Callable[[Any, Any], Any]) -> Plant:
    """Plant another result of a method of the search."""

    def plant(stack: ExitStack) -> None:
        real = getattr(lookups._Search, name)  # noqa: SLF001 - a planted bug is inside

        def run(self: Any, *args: Any) -> Any:
            return change(self, real(self, *args))

        _replace(stack, lookups._Search, name, run)  # noqa: SLF001 - see above

    return plant


def _first_item(stack: ExitStack) -> None:
    def take(self: Any, part: Any) -> bool:
        for item in part.items[:1]:
            self.found[str(pointer.get(item, self.row.id))] = None
        return bool(part.items)

    _replace(stack, lookups._Search, "take", take)  # noqa: SLF001 - a planted bug is inside


def _first_of_several(search: Any, steps: Generator[Any, Any, str]) -> Generator[Any, Any, str]:
    unread = yield from steps
    for name in list(search.found)[1:]:
        del search.found[name]
    return unread


def _one_part(search: Any, steps: Generator[Any, Any, str]) -> Generator[Any, Any, str]:
    reply = yield next(steps)
    search.take(reply)
    return ""


def _looked_up(change: Callable[[Any], Any]) -> Plant:
    """Plant another result of a look-up."""

    def plant(stack: ExitStack) -> None:
        real = lookup.look_up

        def look_up(*args: Any) -> Generator[Any, Any, Any]:
            return change((yield from real(*args)))

        _replace(stack, once, "look_up", look_up)

    return plant


def _sends_again(stack: ExitStack) -> None:
    real = lookup.look_up

    def look_up(call: Any, there: Any, now: int, run: Any) -> Generator[Any, Any, Any]:
        if call.record.request.path:
            yield from run(call)
        return (yield from real(call, there, now, run))

    _replace(stack, once, "look_up", look_up)


class _Blind(integrity.Expectation):
    """Compares nothing."""

    def verify(self, *_: Any, **__: Any) -> None:
        """See `Expectation.verify`."""


def _trusts_found(stack: ExitStack) -> None:
    real = lookup.look_up

    def look_up(call: Any, *args: Any) -> Generator[Any, Any, Any]:
        return (yield from real(evolve(call, expects=_Blind(call.expects.values)), *args))

    _replace(stack, once, "look_up", look_up)


def _forgets_found(stack: ExitStack) -> None:
    real = once._settle  # noqa: SLF001 - a planted bug is inside

    def settle(there: Any, context: Any, state: Any, note: str, _: Any = None) -> Generator[Any, Any, bool]:
        return (yield from real(there, context, state, note))

    _replace(stack, once, "_settle", settle)


PLANTED: Final[Mapping[str, Plant]] = {
    "drop the claim": _no_claim,
    "take unknown for refused": _classified(
        lambda _, __, found: _refused(found) if isinstance(found, classify.Doubtful) else found
    ),
    "classify a redirect as unsent": _classified(
        lambda _, result, found: (
            classify.Unsent("redirected")
            if isinstance(result, RawResponse) and 300 <= result.status_code < 400
            else found
        )
    ),
    "classify a server error as unsent": _classified(
        lambda _, result, found: (
            classify.Unsent("server error") if isinstance(result, RawResponse) and result.status_code >= 500 else found
        )
    ),
    "reuse a dirty connection": _dirty,
    "skip the comparison": lambda stack: _replace(stack, integrity, "_mismatches", lambda *_: iter(())),
    "keep the claim in memory only": _blind_memory,
    "take a read timeout for not sent": _timeout_is_unsent,
    "take over an entry that is sending": _takes_over,
    "a new digest for each call": _digests,
    "repeat a create after a doubt": _retries,
    "free the reference after a doubt": _state_of(
        lambda outcome, real: ("not_sent", "") if isinstance(outcome, Unknown) else real
    ),
    "free the reference after a duplicate": _state_of(
        lambda _, real: ("refused", "") if real[1].startswith("the provider knows") else real
    ),
    "settle without keeping the answer": _without_answer,
    "ignore the owner in a change": _any_owner,
    "trust a closed connection": _trusts_closed,
    "count an unlisted code as a refusal": _unlisted,
    "believe a success without an id": _no_id,
    "show keys that the server echoes": _shows_keys,
    "let a broken compression escape": _escapes,
    "look-up: take the first item of a list": _first_item,
    "look-up: take the first of several": _search("run", _first_of_several),
    "look-up: read only the first part of a list": _search("run", _one_part),
    "look-up: absence means not sent": _looked_up(
        lambda found: evolve(found, proves=True) if isinstance(found, Absent) else found
    ),
    "look-up: a failed one means not sent": _looked_up(
        lambda found: Absent(proves=True, why=found) if isinstance(found, str) else found
    ),
    "look-up: skip the comparison of what was found": _trusts_found,
    "look-up: send again instead": _sends_again,
    "look-up: forget what was found": _forgets_found,
}
"""Name to what plants it."""

CLINK_ONLY: Final = frozenset({"ignore the owner in a change"})
"""Bugs that need an operation that reads before it sends."""


@contextmanager
def planted(name: str) -> Iterator[None]:
    """Plant a bug for a while; children of a fork have it too."""
    with ExitStack() as stack:
        PLANTED[name](stack)
        yield
