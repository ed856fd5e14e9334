"""What all tests share: the contracts' examples, and a machine whose settings do not matter."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import settings

# What is drawn is the same in every run, so that a change is judged by itself and not by its luck.
# `nox -s fuzz` draws anew, and more.
settings.register_profile("same", derandomize=True, max_examples=25)
settings.register_profile("anew", derandomize=False, max_examples=300, print_blob=True)
settings.load_profile(os.environ.get("POLYBILL_DRAW", "same"))

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))


def pytest_xdist_auto_num_workers() -> int:
    """Give half again as many workers as cores: many tests wait for a time limit or another process."""
    return max(2, (os.cpu_count() or 2) * 3 // 2)


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hide the machine's own settings: proxies and POLYBILL_ variables would change what is tested."""
    for name in list(os.environ):
        if name.upper().startswith("POLYBILL_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name, raising=False)
