"""Names of the overlay that a finding gives are there, and a closed match is named first."""

from __future__ import annotations

import pytest

from scripts.paths import OVERLAYS, PROVIDERS
from scripts.specdiff.findings import Finding, Place, Symbol, Verdict
from scripts.specdiff.impact import overlay, with_impact


@pytest.mark.parametrize("name", sorted({name for names in overlay._BY_RULE.values() for name in names}))
def test_who_acts_on_a_rule_is_there(name: str) -> None:
    parts = name.replace("{p}", PROVIDERS[0]).split(".")
    for length in range(len(parts), 0, -1):
        path = OVERLAYS.joinpath(*parts[:length])
        file = path.with_suffix(".py") if path.with_suffix(".py").is_file() else path / "__init__.py"
        if file.is_file():
            break
    text = file.read_text(encoding="utf-8")
    for part in parts[length:]:
        assert f"class {part}" in text or f"def {part}" in text


def test_a_new_value_names_the_closed_match() -> None:
    schemas = {"RefundStatus": {"type": "string", "enum": ["a", "b"]}}
    document = {"x-provider": "clink", "components": {"schemas": schemas}}
    finding = Finding(
        rule="SD212",
        provider="clink",
        subject="x",
        title="RefundStatus has the new value b",
        consequence="",
        verdicts=frozenset({Verdict.BEHAVIOUR}),
        step="minor",
        directions=frozenset({"response"}),
        after="b",
        new=Place("openapi.yaml", 1, "/components/schemas/RefundStatus/enum"),
    )
    [found] = with_impact([finding], document, document, in_repository=True)
    assert found.verdicts == {Verdict.BEHAVIOUR, Verdict.SOURCE}
    assert found.impact.overlay[0].startswith("polybill.providers.clink.statuses.")
    assert Symbol("polybill_clink.models.RefundStatus.B", "member", "added") in found.impact.symbols
    assert "tests/overlays/test_statuses.py -k clink" in found.impact.tests
    [alone] = with_impact([finding], document, document, in_repository=False)
    assert alone.verdicts == {Verdict.BEHAVIOUR}
