"""What must hold after a schedule, whatever happened in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from attrs import frozen

from scripts.certificate import listed
from scripts.certificate.calling import SUCCESSES, Result
from scripts.certificate.readable import readable
from scripts.certificate.schedule import Phase, Schedule

Effect: TypeAlias = Mapping[str, Any]


@frozen
class Finding:
    """A promise that a schedule has broken.

    Attributes:
        promise: which one: ``effects``, ``wrong denial``, ``lost answer``, ``wrong success``,
             ``untyped``, ``leak``, ``look-up``, ``liveness``.
        text: what happened.
    """

    promise: str
    text: str


@frozen
class Round:
    """The calls of a phase, and how they ended."""

    number: int
    phase: Phase
    results: Sequence[Result]

    def of(self, order: int) -> list[Result]:
        """List the results of an order."""
        pairs = zip(self.phase.callers, self.results, strict=True)
        return [result for caller, result in pairs if caller.order == order]


@frozen
class Resolved:
    """How `resolve` ended for an order whose outcome was open.

    Attributes:
        sent: creating requests that it has sent.
        odd: whether the object that it was shown contradicts the request.
    """

    order: int
    result: Result
    sent: int
    odd: bool


def check_resolved(schedule: Schedule, one: Resolved, effects: Sequence[Effect]) -> Iterator[Finding]:
    """List what is wrong with the result of `resolve`: it must only read, and its result must be true."""
    result, own = one.result, _own(schedule, one.order, effects)
    if one.sent:
        yield Finding("look-up", f"resolve has sent {one.sent} creating requests")
    if result.kind in {"untyped", "invalid", "ledger"}:
        yield Finding("untyped", f"resolve ended {result.kind}: {result.text}")
    if result.leaked:
        yield Finding("leak", f"the key is shown by resolve, which ended {result.kind}")
    if result.kind in SUCCESSES and result.id not in {row["id"] for row in own}:
        yield Finding("wrong success", f"resolve shows {result.id!r}, which was not made under the reference")
    elif result.kind in SUCCESSES and (one.odd or result.odd_money):
        yield Finding("wrong success", "what resolve has found contradicts the request")
    if result.denies and (own or not listed.absence_proves(schedule.creating.provider, schedule.creating.operation)):
        yield Finding("wrong denial", f"resolve ended {result.kind} although nothing proves it: {result.text}")


def check_redelivery(
    schedule: Schedule, asked: Collection[int], last: Round, effects: Sequence[Effect]
) -> Iterator[Finding]:
    """List what is wrong with the redelivery of orders whose outcome was open; the provider answers well.

    Args:
        schedule: the schedule.
        asked: the orders.
        last: the round of the redelivery.
        effects: all effects.
    """
    creating = schedule.creating
    row = readable(creating.provider, creating.operation)
    proves = listed.absence_proves(creating.provider, creating.operation)
    for order in asked:
        own = _own(schedule, order, effects)
        [result] = last.of(order)
        if not proves and any(effect["phase"] == last.number for effect in own):
            yield Finding("look-up", "it was open, nothing proves that it was not executed, and it was sent again")
        if row is not None and schedule.punctual and len(own) == 1 and result.kind not in SUCCESSES:
            yield Finding("look-up", f"the provider shows what was made, and {result.kind}: {result.text}")


def _own(schedule: Schedule, order: int, effects: Sequence[Effect]) -> list[Effect]:
    return [row for row in effects if row["reference"] == schedule.reference(order)]


def check(schedule: Schedule, rounds: Sequence[Round], effects: Sequence[Effect]) -> Iterator[Finding]:
    """List the broken promises of a schedule; the last round is the redelivery to a provider that answers well."""
    for order in range(schedule.orders):
        yield from _order(schedule, order, rounds, _own(schedule, order, effects))
    for result in (result for one in rounds for result in one.results):
        if result.kind == "untyped":
            yield Finding("untyped", result.text)
        if result.leaked:
            yield Finding("leak", f"the key is shown by a call that ended {result.kind}")
        if result.odd_money:
            yield Finding("wrong success", "it shows another amount or currency than was asked for")
    if schedule.calm:
        yield from _calm(rounds)


def _order(schedule: Schedule, order: int, rounds: Sequence[Round], own: Sequence[Effect]) -> Iterator[Finding]:
    if len(own) > 1:
        yield Finding("effects", f"{len(own)} effects under {schedule.reference(order)}")
    per_phase = Counter(row["phase"] for row in own)
    for one in rounds:
        yield from _denials(one, one.of(order), per_phase)
        yield from _successes(schedule, one.of(order), own)
    yield from _lost([one.of(order) for one in rounds])


def _denials(one: Round, results: Sequence[Result], per_phase: Mapping[int, int]) -> Iterator[Finding]:
    """A call that denies its effect had none, and its reference had none before."""
    denials = [result for result in results if result.denies]
    if not denials:
        return
    if per_phase.get(one.number, 0) > len(results) - len(denials):
        yield Finding("wrong denial", f"an effect, and {denials[0].kind}: {denials[0].text}")
    elif any(count for number, count in per_phase.items() if number < one.number):
        yield Finding("wrong denial", f"an effect before, and {denials[0].kind}: {denials[0].text}")


def _successes(schedule: Schedule, results: Sequence[Result], own: Sequence[Effect]) -> Iterator[Finding]:
    """A success has an effect, and shows its object."""
    made = {row["id"]: row for row in own}
    for result in results:
        if result.kind not in SUCCESSES:
            continue
        if result.id not in made and not _is_hidden(schedule):
            yield Finding("wrong success", f"it shows {result.id!r}, and what was made is {sorted(made)}")
        elif result.id in made and made[result.id]["odd"] and not result.replayed:
            yield Finding("wrong success", "its answer contradicts the request")


def _lost(rounds: Sequence[Sequence[Result]]) -> Iterator[Finding]:
    """What a call has given is given again to every later one; a cancelled or killed call gives nothing."""
    given = False
    for results in rounds:
        ends = [result for result in results if result.kind not in {"cancelled", "killed"}]
        lost = [result for result in ends if result.kind not in SUCCESSES]
        if given and lost:
            yield Finding("lost answer", f"it was given before, and now {lost[0].kind}: {lost[0].text}")
        given = given or any(result.kind in SUCCESSES for result in ends)


def _is_hidden(schedule: Schedule) -> bool:
    """Whether the answer to another order can't be recognised: it shows nothing of what was asked."""
    foreign = any(fault.kind in {"stale", "early"} for fault in schedule.faults)
    return foreign and not schedule.creating.echo


def _calm(rounds: Sequence[Round]) -> Iterator[Finding]:
    for result in (result for one in rounds for result in one.results):
        if result.kind not in SUCCESSES and not (result.kind == "unknown" and "still running" in result.text):
            yield Finding("liveness", f"nothing went wrong, and {result.kind}: {result.text}")
