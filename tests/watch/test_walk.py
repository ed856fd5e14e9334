"""The whole walk in one process: page change, patch, review, contract, regenerated client."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from scripts.generate import client
from scripts.lint_specs.contract import Contract
from scripts.lint_specs.refusals import refusals
from scripts.watch.__main__ import main
from scripts.watch.record import write_record

from . import shop

EDITS = (
    ("EUR,\nUSD\n", "EUR,\nUSD,\nSEK\n"),
    ("\nnote\nstring", "\nremark\nstring"),
    ('"note"', '"remark"'),
)


def generated(place: Path, provider: str, capsys: pytest.CaptureFixture[str]) -> tuple[dict[str, Any], Any]:
    """Watch a changed page, apply what is proposed, and import the client that is made of it."""
    specs = shop.specs(place)
    write_record(specs, shop.record("mintlify"))
    text = shop.text("mintlify")
    for old, new in EDITS:
        assert old in text, old
        text = text.replace(old, new)
    (place / "pages").mkdir()
    (place / "pages" / "acme-mintlify.txt").write_text(text, encoding="utf-8")
    arguments = ["--specs", str(specs), "--from", str(place / "pages"), "--today", shop.DAY]
    assert main([*arguments, "--apply", "--record", "--json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert main(arguments) == 0, "what was applied and recorded is not reported again"
    contract = Contract(specs / "acme")
    assert refusals(contract) == []
    client.build(provider, contract.document, place / "out")
    return report, importlib.import_module(f"polybill_{provider}.models")


def test_from_a_changed_page_to_the_regenerated_client(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "path", [str(tmp_path / "out"), *sys.path])
    report, models = generated(tmp_path, "walkedacme", capsys)
    [contract] = report["contracts"]
    assert {verdict for found in contract["review"]["findings"] for verdict in found["verdicts"]} >= {"SOURCE"}
    assert {item.name for item in models.OrderRequest.FIELDS} >= {"remark", "currency"}
    assert "note" not in {item.name for item in models.OrderRequest.FIELDS}
    order = models.OrderRequest.from_dict({"amount": "5.00", "currency": "SEK", "remark": "x"})
    assert order.currency.is_known
    assert order.to_dict()["remark"] == "x"
