"""Measure and print: ``python -m scripts.perf [--json] [--rounds N] [--calls] [--write]``.

Everything is compared with its floor of the same run, because machines differ. Exit code 1 = an import is over its
budget by the minimum, which noise can't raise. Calls have targets, which are printed and never fail the run: their
ratios are noisy on a shared machine.
"""

from __future__ import annotations

import argparse
import json
import sys

from rich.console import Console
from rich.table import Table

from scripts.perf import page
from scripts.perf.calls import Row, measure
from scripts.perf.imports import CLINK_ENDPOINT, imports


def _import_table(rows: list[dict[str, object]], rounds: int) -> Table:
    table = Table(title=f"Imports, median of {rounds} fresh processes, ms")
    for column in ("what", "floor", "floor ms", "ours ms", "above floor", "least above", "budget"):
        table.add_column(column, justify="left" if column in {"what", "floor"} else "right")
    for row in rows:
        numbers = [f"{row[name]:.1f}" for name in ("floor_ms", "ours_ms", "above_ms", "above_min_ms", "budget_ms")]
        floor = {"pass": "bare interpreter", CLINK_ENDPOINT: "Clink's endpoint"}.get(
            str(row["floor"]), str(row["floor"])
        )
        table.add_row(str(row["what"]), floor, *numbers)
    return table


def _call_table(rows: list[Row]) -> Table:
    table = Table(title="One call over loopback, processor time of the client")
    for column in ("what", "µs", "times", "floor", "target"):
        table.add_column(column, justify="left" if column in {"what", "floor"} else "right")
    for row in rows:
        target = "" if row.target is None else f"≤ {row.target:.2f}"
        table.add_row(row.what, f"{row.microseconds:.0f}", f"{row.ratio:.2f}", row.floor, target)
    return table


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; 0 = imports are within their budgets."""
    parser = argparse.ArgumentParser(prog="python -m scripts.perf", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--rounds", type=int, default=15, help="samples of each; default 15")
    parser.add_argument("--calls", action="store_true", help="measure calls only")
    parser.add_argument("--write", action="store_true", help="write the calls into docs/performance.md and the README")
    options = parser.parse_args(arguments)
    import_rows = [] if options.calls else imports(options.rounds)
    call_rows = measure(options.rounds)
    if options.write:
        page.write(call_rows)
    over = [row["what"] for row in import_rows if row["above_min_ms"] > row["budget_ms"]]
    if options.json:
        rows = [row._asdict() for row in call_rows]
        print(json.dumps({"imports": import_rows, "calls": rows, "over": over}, indent=2))
        return 1 if over else 0
    console = Console(width=None if sys.stdout.isatty() else 118)
    if import_rows:
        console.print(_import_table(import_rows, options.rounds))
    console.print(_call_table(call_rows))
    if over:
        console.print(f"[bold red]over budget:[/] {', '.join(over)}")
        return 1
    if import_rows:
        console.print("All imports within their budgets.", style="green")
    return 0


if __name__ == "__main__":
    sys.exit(main())
