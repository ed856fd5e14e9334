"""The example of docs/sandbox.md runs and prints what its comments show."""

from __future__ import annotations

import re

import pytest

from scripts.paths import ROOT


def test_the_example_runs(capsys: pytest.CaptureFixture[str]) -> None:
    (code,) = re.findall(r"```python\n(.*?)```", (ROOT / "docs/sandbox.md").read_text("utf-8"), flags=re.DOTALL)
    exec(compile(code, "docs/sandbox.md", "exec"), {"__name__": "page"})
    assert capsys.readouterr().out.split() == [
        "order.created",
        "order.succeeded",
        "invoice.paid",
        "subscription.updated.renewed",
        "active",
        "2",
    ]
