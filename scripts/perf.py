"""What importing and calling costs, each beside its floor, measured in one run: ``python -m scripts.perf [--json]``.

Fresh processes, interleaved, at least 15 each; medians and minima are printed. A budget is a difference to the floor of
the same run, because machines differ. Exit code 1 = a budget is exceeded by the minimum, which noise can't raise.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any, NamedTuple

from rich.console import Console
from rich.table import Table

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


def calls(rounds: int) -> list[dict[str, Any]]:
    """Compare the processor time of one call: httpx alone, the generated client, the overlay."""
    import httpx  # noqa: PLC0415 - measured above in fresh processes; here only when wanted
    import polybill as pb  # noqa: PLC0415
    from polybill_clink.api.subscription import create_subscription  # noqa: PLC0415
    from polybill_clink.models.create_subscription_request import CreateSubscriptionRequest  # noqa: PLC0415

    answer = (
        b'{"code":200,"msg":"success","data":{"subscriptionId":"sub_1","status":1,"amount":19.99,"currency":"USD"}}'
    )
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=answer))
    payload = {
        "customerId": "c",
        "priceId": "p",
        "productId": "d",
        "paymentInstrumentId": "i",
        "paymentMethodType": "CARD",
        "paymentCurrency": "USD",
        "returnUrl": "https://merchant.example.com",
    }
    body = CreateSubscriptionRequest.from_dict(payload)
    canonical = pb.to_canonical(body, reference="r").value
    plain = httpx.Client(transport=transport)
    clink = pb.Clink(api_key="k", base_url="http://127.0.0.1", transport=transport)
    content = json.dumps(payload).encode()
    native = clink.native
    ways: dict[str, Callable[[], object]] = {
        "httpx alone": lambda: plain.post("http://127.0.0.1/subscription", content=content).json(),
        "native, signed": lambda: create_subscription.sync(client=native, body=body),
        "canonical": lambda: clink.subscriptions.submit(canonical),
    }
    samples: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            start = time.process_time()
            for _ in range(50):
                way()
            samples[name].append((time.process_time() - start) / 50 * 1e6)
    floor = statistics.median(samples["httpx alone"])
    return [
        {"what": name, "microseconds": statistics.median(values), "ratio": statistics.median(values) / floor}
        for name, values in samples.items()
    ]


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; 0 = within the budgets."""
    parser = argparse.ArgumentParser(prog="python -m scripts.perf", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--rounds", type=int, default=15, help="samples of each; default 15")
    options = parser.parse_args(arguments)
    import_rows, call_rows = imports(options.rounds), calls(options.rounds)
    over = [row["what"] for row in import_rows if row["above_min_ms"] > row["budget_ms"]]
    if options.json:
        print(json.dumps({"imports": import_rows, "calls": call_rows, "over": over}, indent=2))
        return 1 if over else 0
    console = Console(width=None if sys.stdout.isatty() else 118)
    table = Table(title=f"Imports, median of {options.rounds} fresh processes, ms")
    for column in ("what", "floor", "floor ms", "ours ms", "above floor", "least above", "budget"):
        table.add_column(column, justify="left" if column in {"what", "floor"} else "right")
    for row in import_rows:
        numbers = [f"{row[name]:.1f}" for name in ("floor_ms", "ours_ms", "above_ms", "above_min_ms", "budget_ms")]
        floor = {"pass": "bare interpreter", CLINK_ENDPOINT: "Clink's endpoint"}.get(row["floor"], row["floor"])
        table.add_row(row["what"], floor, *numbers)
    console.print(table)
    table = Table(title="One call in process, processor time")
    for column in ("what", "µs", "times httpx alone"):
        table.add_column(column, justify="left" if column == "what" else "right")
    for row in call_rows:
        table.add_row(row["what"], f"{row['microseconds']:.0f}", f"{row['ratio']:.2f}")
    console.print(table)
    if over:
        console.print(f"[bold red]over budget:[/] {', '.join(over)}")
        return 1
    console.print("All within their budgets.", style="green")
    return 0


if __name__ == "__main__":
    sys.exit(main())
