"""docs/settings.md: its code runs, and it has every option there is."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

import pytest
from polybill.client.config import Options

from scripts.paths import ROOT
from tests.docs.test_readme import blocks

PAGE = ROOT / "docs" / "settings.md"


def test_the_page_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    namespace: dict[str, object] = {}
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        for block in blocks(PAGE):
            exec(compile(block, PAGE.name, "exec"), namespace)
    assert out.getvalue().splitlines() == ["[]", "[]"]


def test_every_option_is_on_the_page() -> None:
    table = PAGE.read_text(encoding="utf-8").partition("\n## ")[0]
    named = set(re.findall(r"`(\w+)`", " ".join(line.split("|")[1] for line in table.splitlines() if "|" in line)))
    assert named - {"transport"} == set(Options.__annotations__) - {"clock", "intents"}
