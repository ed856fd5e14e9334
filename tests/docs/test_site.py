"""The documentation site: which pages it shows, and what is written for it. `nox -s docs` builds it."""

from __future__ import annotations

from pathlib import Path

import polybill
import pytest
from polybill import registry
from polybill._names import MODULES

from scripts import contracts
from scripts.paths import ROOT, SPECS
from scripts.site import copying, providers, reference


def test_the_menu_has_every_page() -> None:
    listed = {f"{name}.md" for names in copying.SECTIONS.values() for name in names}
    there = {page.relative_to(ROOT).as_posix() for page in (ROOT / "docs").glob("*.md")}
    assert sorted(there - listed) == []
    assert [name for name in listed if not (ROOT / name).is_file()] == []


def test_the_reference_has_every_public_name() -> None:
    text = "\n".join(reference.pages().values())
    directives = {line.rpartition(" ")[2] for line in text.splitlines() if line.startswith(".. auto")}
    wanted = {f"polybill.{name}" for name in polybill.__all__ if not name.startswith("__")}
    assert sorted(wanted - directives - {f"polybill.{name}" for name in MODULES}) == []


@pytest.mark.parametrize("key", providers.names())
def test_a_provider_has_its_pages(key: str, capsys: pytest.CaptureFixture[str]) -> None:
    provider, document = registry.get(key), contracts.load_once(SPECS / key / "openapi.yaml")
    page = providers.quickstart(provider, document)
    assert [name for name in provider.credentials if provider.variable(name) not in page] == []
    assert [item for item in polybill.capabilities(key) if f"`{item.kind}.{item.verb}`" not in page] == []
    assert [name for name in document["webhooks"] if f"| `{name}` |" not in page] == []
    operations = providers.operations(provider, document)
    assert [found.id for found in contracts.operations(document) if f"\n### {found.id}\n" not in operations] == []
    exec(compile(providers.example(provider), key, "exec"), {})
    assert capsys.readouterr().out.strip() in {status.value for status in polybill.SubscriptionStatus}


def test_links_are_kept_copied_or_dropped(tmp_path: Path) -> None:
    root, source = tmp_path / "root", tmp_path / "source"
    names = [name for pages in copying.SECTIONS.values() for name in pages]
    for name in names:
        page = root / f"{name}.md"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text("# Page\n", encoding="utf-8")
    (root / "docs" / "shop.py").write_text("x = 1\n", encoding="utf-8")
    (root / "GAPS.md").write_text("# Gaps\n", encoding="utf-8")
    text = "[a](settings.md#x) [b](shop.py) [c](../GAPS.md) [d](decisions/) [e](https://example.com)\n"
    fenced = "```python\nitems[0](shop.py)\n```\n"
    (root / "docs" / "cli.md").write_text(f"# Command\n\n{text}\n{fenced}\n{text}", encoding="utf-8")
    copying.copy(root, source)
    shown = "[a](settings.md#x) [b](shop.py) [c](../GAPS.md.txt) d [e](https://example.com)\n"
    assert (source / "docs" / "cli.md").read_text() == f"# Command\n\n{shown}\n{fenced}\n{shown}"
    assert (source / "docs" / "shop.py").is_file()
    assert (source / "GAPS.md.txt").is_file()
