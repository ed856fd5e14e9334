"""The README's Python is executed, block after block, in one namespace, against the sandbox."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

from scripts.paths import ROOT


def blocks(path: Path) -> list[str]:
    return re.findall(r"^```python\n(.*?)^```", path.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)


def test_readme_runs_and_prints_what_it_says() -> None:
    out = io.StringIO()
    for block in blocks(ROOT / "README.md"):
        with contextlib.redirect_stdout(out):
            exec(compile(block, "README.md", "exec"), {"__name__": "readme"})  # each runs alone
    first, *printed = out.getvalue().splitlines()
    assert first == "active"
    assert printed[:4] == [
        "active",
        "Money(amount=Decimal('19.99'), currency='USD')",
        "None",
        "CreateSubscriptionResponse",
    ]
    assert printed[4].startswith("store sub_")
    assert printed[5].startswith("200 sub_")
    assert printed[6].startswith("requires_action https://checkout.example.com/")
    assert printed[8] == "['payment_method.id', 'reference']"
    assert printed[9] == "order-1 1"
