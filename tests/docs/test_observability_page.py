"""docs/observability.md: its code runs, and it has every field of an event."""

from __future__ import annotations

import contextlib
import io
import json

from attrs import fields
from polybill import CallEvent

from scripts.paths import ROOT
from tests.docs.test_readme import blocks

PAGE = ROOT / "docs" / "observability.md"


def test_the_page_runs() -> None:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        for block in blocks(PAGE):
            exec(compile(block, PAGE.name, "exec"), {})
    record, count, calls = out.getvalue().splitlines()
    assert (json.loads(record)["operation"], count) == ("listOrders", "0")
    assert calls == "{('listOrders', 'succeeded'): 1}"


def test_every_field_is_on_the_page() -> None:
    table = PAGE.read_text(encoding="utf-8").partition("\n## ")[0]
    assert [item.name for item in fields(CallEvent) if f"`{item.name}`" not in table] == []
