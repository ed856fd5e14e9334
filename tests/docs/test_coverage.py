"""The coverage page is current, and names every operation."""

from __future__ import annotations

from scripts import contracts, coverage
from scripts.generate.publishing import published
from scripts.paths import SPECS


def test_page_is_current() -> None:
    assert coverage.PAGE.read_text(encoding="utf-8") == coverage.page(), "run: nox -s coverage"


def test_page_names_every_operation_and_event() -> None:
    text = coverage.page()
    for provider in published():
        document = contracts.load(SPECS / provider / "openapi.yaml")
        for operation in contracts.operations(document):
            assert f"| [{operation.id}](" in text
        for event in document.get("webhooks", {}):
            assert f"| `{event}` |" in text
