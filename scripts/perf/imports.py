"""What importing costs compared with its baseline: fresh processes, interleaved."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from typing import Any, NamedTuple

CLIENT_AND_HTTP = "import httpx, attr"
CLINK_ENDPOINT = "import httpx, attr; from polybill_clink.api.subscription import create_subscription"


class Probe(NamedTuple):
    """One program with its floor and budget."""

    name: str
    program: str
    floor: str
    budget_ms: float


PROBES = (
    Probe("import polybill_clink", "import polybill_clink", "pass", 15),
    Probe("import polybill", "import polybill", "pass", 15),
    Probe("one endpoint of polybill_clink", CLINK_ENDPOINT, CLIENT_AND_HTTP, 30),
    Probe(
        "one endpoint of polybill_unibee",
        "import httpx, attr; from polybill_unibee.api.subscription_payment import create_subscription_payment",
        CLIENT_AND_HTTP,
        30,
    ),
    # 325 operations must not cost more than 51: the floor is Clink's endpoint.
    Probe(
        "UniBee's endpoint over Clink's",
        "import httpx, attr; from polybill_unibee.api.subscription import create_subscription",
        CLINK_ENDPOINT,
        10,
    ),
    Probe("import polybill_canonical", "import polybill_canonical", "import dataclasses, enum, decimal, datetime", 40),
    # With the classes of all bodies and answers of its 16 canonical operations.
    Probe("polybill.Clink", "import httpx, attr; from polybill import Clink", CLIENT_AND_HTTP, 200),
)


def run(program: str) -> float:
    """Time a fresh interpreter, milliseconds."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", program], check=True)
    return (time.perf_counter() - start) * 1000


def imports(rounds: int) -> list[dict[str, Any]]:
    """Measure the import probes, interleaved with their floors."""
    programs = list(dict.fromkeys(text for probe in PROBES for text in (probe.floor, probe.program)))
    for program in programs:
        run(program)  # writes the byte code
    samples: dict[str, list[float]] = {program: [] for program in programs}
    for _ in range(rounds):
        for program in programs:
            samples[program].append(run(program))
    rows = []
    for probe in PROBES:
        ours, floor = samples[probe.program], samples[probe.floor]
        rows.append(
            {
                "what": probe.name,
                "floor": probe.floor,
                "floor_ms": statistics.median(floor),
                "ours_ms": statistics.median(ours),
                "above_ms": statistics.median(ours) - statistics.median(floor),
                "above_min_ms": min(ours) - min(floor),
                "budget_ms": probe.budget_ms,
            }
        )
    return rows
