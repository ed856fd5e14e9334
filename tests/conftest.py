"""What all tests share: the contracts' examples, and a machine whose settings do not matter."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
for folder in (ROOT, *sorted((ROOT / "generated").glob("*/strict"))):
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hide the machine's own settings: proxies and POLYBILL_ variables would change what is tested."""
    for name in list(os.environ):
        if name.upper().startswith("POLYBILL_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name, raising=False)
