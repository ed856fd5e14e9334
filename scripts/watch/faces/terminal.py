"""The report in a terminal."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from typing import Any

from rich.console import Console
from rich.text import Text

from scripts.watch.report import PageReport, ProviderReport, Report

from . import wording
from .markdown import some


def show(report: Report, console: Console) -> None:
    """Print the report: the answer first, then page by page, then what follows for the contracts."""
    console.print(Text(report.summary, style="bold green" if not report.findings else "bold yellow"))
    for page in report.pages:
        _page(page, console)
    for provider in report.providers:
        _provider(provider, console)
    for note in report.notes:
        console.print(Text(f"note: {note}", style="dim"))
    decisions = [f"{page.record.name}: {line}" for page in report.pages for line in page.decisions]
    if decisions:
        console.print()
        console.rule(Text("Left to decide", style="bold"), align="left")
        for line in decisions:
            console.print(Text(f"  [ ] {line}"), soft_wrap=True)


def as_svg(report: Report) -> str:
    """Draw the report as it looks in a terminal; the picture loads nothing from elsewhere."""
    console = Console(record=True, width=118, file=io.StringIO(), force_terminal=True, highlight=False)
    show(report, console)
    drawn = console.export_svg(title="nox -s watch", unique_id="watch")
    return "\n".join(line.rstrip() for line in re.sub(r"@font-face \{.*?\}\s*", "", drawn, flags=re.DOTALL).split("\n"))


def _page(page: PageReport, console: Console) -> None:
    record = page.record
    console.print()
    console.rule(Text(f"{record.name}  {page.count} facts", style="bold"), align="left")
    console.print(Text(f"  {record.page}, recorded {record.read or 'never'}", style="dim"), soft_wrap=True)
    if page.problem:
        _line(console, "✗", page.problem, "red")
    if page.moved:
        _line(console, "✗", f"the page has moved to {page.moved}", "red")
    if not page.findings:
        state = "unchanged (HTTP 304)" if page.unchanged else "nothing new"
        noted = f"; {len(page.acknowledged)} acknowledged" if page.acknowledged else ""
        _line(console, "✓", f"{state}, the contract agrees{noted}", "green")
    for found in page.differences:
        _line(console, "≠", f"{wording.difference(found)}  ({wording.lines(found.lines)})", "red")
    for change in page.changes:
        _line(console, "~", f"{wording.change(change)}  ({wording.lines(change.lines)})", "yellow")
    for problem in page.problems:
        _line(console, "?", f"line {problem.line}: {problem.text}", "magenta")
    for text in page.texts:
        _line(console, "?", f"a person must read this: {wording.text(text)}", "magenta")
        for line in text.text:
            console.print(Text(f"      │ {line.strip()}"), soft_wrap=True)


def _line(console: Console, sign: str, text: str, style: str) -> None:
    console.print(Text.assemble(("  " + sign + " ", f"bold {style}"), text), soft_wrap=True)


def _provider(report: ProviderReport, console: Console) -> None:
    if report.patch is None and not report.notes and not report.applied:
        return
    console.print()
    console.rule(Text(f"contract of {report.provider}", style="bold"), align="left")
    if report.patch is not None:
        for line in report.patch.as_yaml().rstrip().split("\n"):
            console.print(Text(f"  {line}", style="cyan"), soft_wrap=True)
    if report.review is not None:
        _review(report.review, console)
    for note in report.notes:
        _line(console, "!", note, "yellow")
    for file in report.applied:
        _line(console, "✓", f"edited specs/{report.provider}/{file}", "green")


def _review(review: Mapping[str, Any], console: Console) -> None:
    console.print(Text(f"  review: {review['verdict']}", style="bold"), soft_wrap=True)
    for found in review["findings"]:
        hurt = " ".join(found["verdicts"]) or "no impact"
        style = "red" if found["breaking"] else "yellow"
        console.print(Text.assemble(("    ", ""), (f"{hurt:<18}", style), found["title"]), soft_wrap=True)
        for name in ("operations", "canonical", "tests"):
            if found[name]:
                console.print(Text(f"      {name}: {some(found[name])}", style="dim"), soft_wrap=True)
