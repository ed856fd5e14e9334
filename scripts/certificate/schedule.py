"""Schedules: who calls what when, what the provider does, who is killed. Each is made of its number alone."""

from __future__ import annotations

import random
from typing import Final, Literal, TypeAlias

from attrs import frozen

from scripts.certificate.creating import Creating
from scripts.certificate.faults import Fault, draw_fault, draw_look
from scripts.certificate.operations import of

Mode: TypeAlias = Literal["threads", "tasks", "processes"]
Place: TypeAlias = Literal["memory", "sqlite", "postgres"]

KILLED: Final = ("before claim", "after claim", "before sending", "after the answer", "after keeping", "working")
"""Where a worker is killed; ``working`` = while the provider works on its request."""

_PLACES: Final[tuple[Place, ...]] = ("memory", "sqlite", "postgres")
_MODES: Final[tuple[Mode, ...]] = ("threads", "tasks", "processes")

HOUR: Final = 3_600_000
_CLOCKS: Final = (0, 0, 0, 0, HOUR, -HOUR, 90_000, -90_000, 20 * 365 * 24 * HOUR)


@frozen
class Caller:
    """One call.

    Attributes:
        order: index of its order.
        clock: how far its clock is off, in milliseconds.
        killed: see `KILLED`; empty = it lives.
        cancelled: seconds after which its task is cancelled; 0 = it is not.
    """

    order: int
    clock: int = 0
    killed: str = ""
    cancelled: float = 0.0


@frozen
class Phase:
    """Calls at the same time.

    Attributes:
        refuse: whether the provider refuses connections.
        fresh: whether the clients are new, as after a restart.
    """

    mode: Mode
    callers: tuple[Caller, ...]
    refuse: bool = False
    fresh: bool = True


@frozen
class Schedule:
    """One schedule.

    Attributes:
        seed: what it was drawn from, with its number.
        orders: how many references there are.
        foreign: whether the clients use a transport of httpx.
        slow: whether something has to run into a time limit, so that the limits are short.
        attempts: the client's option.
        faults: of creating requests, or connections, one by one.
        looks: faults of look-ups, one by one.
        strangers: how many objects of other orders a look-up meets.
        size: most items of a part of a list; 0 = as many as are asked for.
        resolves: whether what is open is resolved before it is delivered once more.
    """

    seed: int
    number: int
    creating: Creating
    place: Place
    orders: int
    foreign: bool
    slow: bool
    attempts: int
    faults: tuple[Fault, ...]
    phases: tuple[Phase, ...]
    looks: tuple[Fault, ...] = ()
    strangers: int = 0
    size: int = 0
    resolves: bool = False

    def reference(self, order: int) -> str:
        """Give the reference of an order."""
        return f"cert-{self.creating.provider}-{self.seed}{self.number:07d}-{order}"

    @property
    def punctual(self) -> bool:
        """Whether no clock is off so far that a search by time misses what was made."""
        return not any(abs(caller.clock) > 12 * HOUR for phase in self.phases for caller in phase.callers)

    @property
    def calm(self) -> bool:
        """Whether nothing is done to the callers: then each must succeed."""
        callers = [caller for phase in self.phases for caller in phase.callers]
        undisturbed = not any(caller.killed or caller.cancelled or caller.clock for caller in callers)
        return undisturbed and not self.faults and not any(phase.refuse for phase in self.phases)


def draw_schedule(provider: str, seed: int, number: int) -> Schedule:
    """Draw the schedule with a number."""
    draw = random.Random(f"{provider}/{seed}/{number}")  # noqa: S311 - to be drawn again, not to be secret
    operations = of(provider)
    creating = operations[number % len(operations)]
    [place] = draw.choices(_PLACES, (50, 42, 8))
    slow = draw.random() < 0.12
    orders = draw.choice((1, 1, 1, 2))
    killed = slow and place != "memory" and draw.random() < 0.5
    phases = tuple(_phase(draw, place, orders, slow=slow) for _ in range(draw.choice((1, 1, 1, 2, 2, 3))))
    count = draw.choices((0, 1, 2, 3), (8, 62, 20, 10))[0]
    faults = [draw_fault(draw, creating, slow=slow) for _ in range(count)]
    if killed:
        step = draw.choice(KILLED)
        if step == "working":
            faults.insert(0, Fault("nothing", act=draw.random() < 0.7, how="silent"))
        others = tuple(Caller(0) for _ in range(draw.choice((0, 0, 1))))
        phases = (Phase("processes", (Caller(0, killed=step), *others)), *phases)
    return Schedule(
        seed=seed,
        number=number,
        creating=creating,
        place=place,
        orders=orders,
        foreign=draw.random() < 0.2,
        slow=slow,
        attempts=draw.choice((1, 3)),
        faults=tuple(faults),
        phases=phases,
        # Drawn last, so that the rest of a schedule does not depend on it.
        looks=tuple(draw_look(draw, creating, slow=slow) for _ in range(draw.choice((0, 0, 1, 1, 2, 3)))),
        strangers=draw.choice((0, 3)),
        size=draw.choice((0, 0, 2)),
        resolves=draw.random() < 0.6,
    )


def _phase(draw: random.Random, place: Place, orders: int, *, slow: bool) -> Phase:
    forks = slow and place != "memory"
    [mode] = draw.choices(_MODES, (5, 4, 2 if forks else 0))
    clock = draw.choice(_CLOCKS)
    apart = draw.random() < 0.2
    callers = []
    for index in range(draw.choices((1, 2, 3, 4), (40, 35, 15, 10))[0]):
        shift = draw.choice(_CLOCKS) if apart else clock
        cancelled = draw.choice((0.0005, 0.002, 0.01, 0.05)) if mode == "tasks" and draw.random() < 0.1 else 0.0
        callers.append(Caller(index % orders, clock=shift, cancelled=cancelled))
    return Phase(mode, tuple(callers), refuse=draw.random() < 0.06, fresh=draw.random() < 0.3)
