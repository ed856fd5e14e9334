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


def operation(page: str, **more: str) -> dict[str, object]:
    source = {"page": page, "read": "2026-11-30", **more}
    return {"get": {"operationId": f"get{len(page)}{page[-1:]}", "tags": ["it"], "x-source": source}}


def test_a_page_that_is_shared_or_only_a_host_is_not_an_own_one() -> None:
    pages = ["/a", "/b", "/shared", "/shared", "", "/", "/en", "/index.html"]
    paths = {f"/{number}": operation(f"https://docs.acme.example{page}") for number, page in enumerate(pages)}
    paths["/inferred"] = operation("https://docs.acme.example/c", evidence="inferred")
    assert coverage.own_pages({"paths": paths}) == (3, 1)


def test_every_operation_of_unibee_has_a_page_of_its_own() -> None:
    document = contracts.load_once(SPECS / "unibee" / "openapi.yaml")
    assert coverage.own_pages(document)[0] == len(list(contracts.operations(document)))
