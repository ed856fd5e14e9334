"""The capability page is current, and says of every operation what the clients do."""

from __future__ import annotations

import pytest
from polybill import Unsupported, registry
from polybill.capability import KINDS, capabilities, kinds, verbs
from polybill.sandbox import DEFAULTS

from scripts import matrix
from scripts.generate.publishing import published


def test_page_is_current() -> None:
    assert matrix.PAGE.read_text(encoding="utf-8") == matrix.page(), "run: nox -s coverage"


def test_every_kind_has_its_place() -> None:
    assert set(kinds()) <= set(KINDS)


@pytest.mark.parametrize("provider", published())
def test_cells_are_what_the_client_does(provider: str) -> None:

    with registry.get(provider).client(**DEFAULTS[provider], base_url="http://127.0.0.1:1") as client:
        head, *rows = [line for line in matrix.page().splitlines() if line.startswith(("| operation |", "| `"))]
        column = [cell.strip() for cell in head.split("|")].index(registry.get(provider).title)
        shown = {cells[1].strip(" `"): cells[column].strip() for row in rows if (cells := row.split("|"))}
        assert sum(map(bool, shown.values())) == len(capabilities(provider))
        for kind in KINDS:
            for verb in verbs():
                if shown.get(f"{kind}.{verb}"):
                    assert callable(getattr(getattr(client, kind), verb))
                else:
                    with pytest.raises(Unsupported):
                        getattr(getattr(client, kind), verb)
