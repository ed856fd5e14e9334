"""An upgrade of a generator shows what changed in the templates that ours replace."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from scripts.generate import upstream


def test_the_installed_templates_are_those_that_were_compared(capsys: pytest.CaptureFixture[str]) -> None:
    assert upstream.main([]) == 0, "read `nox -s templates`, adapt the overrides, record"
    assert f"the {len(upstream.overrides())} stock templates" in capsys.readouterr().out


def test_every_override_replaces_a_stock_template() -> None:
    assert [path.name for path in upstream.overrides() if not upstream.stock_path(path).is_file()] == []
    assert set(upstream.recorded()) == {upstream.name_of(path) for path in upstream.overrides()}


@pytest.fixture
def earlier(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installation in which one stock template was another, with a record of it."""
    record = {name: {**vars(stock)} for name, stock in upstream.installed().items()}
    for override in upstream.overrides():
        place = upstream.stock_path(override, tmp_path)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(upstream.stock_path(override), place)
    changed = next(path for path in upstream.overrides() if path.name == "client.py.jinja")
    old = upstream.stock_path(changed, tmp_path)
    old.write_text("# a line that is gone\n" + old.read_text(encoding="utf-8"), encoding="utf-8")
    record[upstream.name_of(changed)] |= {"sha256": upstream._hash(old), "version": "0.1.0"}
    monkeypatch.setattr(upstream, "RECORD", tmp_path / "stock.json")
    upstream.RECORD.write_text(json.dumps(record), encoding="utf-8")
    return tmp_path


def test_a_change_is_shown(earlier: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert upstream.main(["--old", str(earlier)]) == 1
    shown = capsys.readouterr().out
    assert "--- client.py.jinja 0.1.0" in shown
    assert "-# a line that is gone" in shown
    assert "1 stock templates changed" in shown


def test_recording_ends_the_notice(earlier: Path) -> None:
    assert upstream.main(["--record"]) == 0
    assert upstream.main([]) == 0


def test_an_earlier_version_that_cannot_be_had(
    earlier: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def offline(*_: object) -> None:
        raise OSError("no network")

    monkeypatch.setattr(upstream, "fetch", offline)
    assert upstream.main([]) == 2
    assert "client.py.jinja" in capsys.readouterr().err
