"""Names that go without a change of the contract: in a generated package and in the overlay."""

from __future__ import annotations

from pathlib import Path

from scripts.specdiff.findings import Contract, Finding, Impact, Review, Symbol
from scripts.specdiff.python_side import with_python

MODELS = "class Order:\n    total: int\n    note: str\n\n\ndef helper(value: int) -> int:\n    return value\n"


def tree(folder: Path, models: str, overlay: str) -> Path:
    for package, text in (("generated/acme/polybill_acme", models), ("overlays/polybill", overlay)):
        path = folder / package
        path.mkdir(parents=True)
        (path / "py.typed").touch()
        (path / "__init__.py").write_text("", encoding="utf-8")
        (path / "models.py").write_text(text, encoding="utf-8")
    (folder / "overlays/polybill/_version.py").write_text('__version__ = "1.2.0"\n', encoding="utf-8")
    return folder


def finding(symbol: str) -> Finding:
    impact = Impact((Symbol(symbol, "attribute", "removed"),))
    place = frozenset({"response"})
    return Finding("SD203", "acme", "x", "gone", "gone", frozenset(), "major", place, impact=impact)  # type: ignore[arg-type]


def test_what_the_contract_explains_is_no_finding(tmp_path: Path) -> None:
    old = tree(tmp_path / "old", MODELS, MODELS)
    new = tree(tmp_path / "new", MODELS.replace("    note: str\n", ""), MODELS)
    explained = Contract("acme", "0.1.0", "0.2.0", "major", findings=(finding("polybill_acme.models.Order.note"),))
    review = Review("a", "b", (explained,))
    assert with_python(review, old, new) == review
    [contract] = with_python(Review("a", "b", ()), old, new).contracts
    assert [each.subject for each in contract.findings] == ["polybill_acme.models.Order.note"]
    assert contract.findings[0].rule == "SD501"


def test_the_overlay_is_compared_too(tmp_path: Path) -> None:
    old = tree(tmp_path / "old", MODELS, MODELS)
    new = tree(tmp_path / "new", MODELS, MODELS.replace("value: int) ->", "value: int, more: int) ->"))
    [contract] = with_python(Review("a", "b", ()), old, new).contracts
    assert (contract.provider, contract.old_version, contract.wanted) == ("polybill", "1.2.0", "2.0.0")
    [found] = contract.findings
    assert found.title.startswith("polybill.models.helper changed")
    assert found.old is None or found.old.file == "overlays/polybill/models.py"


def test_private_names_are_nobodys(tmp_path: Path) -> None:
    old = tree(tmp_path / "old", MODELS + "\n\ndef _own() -> None: ...\n", MODELS)
    new = tree(tmp_path / "new", MODELS, MODELS)
    assert with_python(Review("a", "b", ()), old, new).contracts == ()
