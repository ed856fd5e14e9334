"""The example that moves a catalogue: no double whatever happens, no silent loss, and its page runs."""

from __future__ import annotations

import contextlib
import dataclasses
import importlib.util
import io
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import polybill as pb
import pytest
from polybill import registry
from polybill.capability import providers_with
from polybill.protocol.exchange import RawResponse
from polybill.sandbox import DEFAULTS, Sandbox, faults, started

from scripts.paths import ROOT
from tests.docs.test_readme import blocks
from tests.overlays.requests import request as sample

EVERYTHING = frozenset(pb.SubscriptionStatus)
UNIBEE = pb.SubscriptionRequest(
    reference="order-1",
    customer=pb.Customer(reference="u-1", email="ada@example.com"),
    plan=pb.Plan(id="1"),
    payment_method=pb.PaymentMethod(gateway="25"),
)


def load() -> Any:
    """Import the example, as a file that somebody has copied."""
    spec = importlib.util.spec_from_file_location("examples.move_catalogue", ROOT / "examples" / "move_catalogue.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


moving = load()


class Site:
    """Two sandboxes: the old provider's account, and the new one's."""

    def __init__(self, old: Sandbox, new: Sandbox, old_url: str, new_url: str) -> None:
        self.old, self.new, self.old_url, self.new_url = old, new, old_url, new_url

    def client(self, provider: str, url: str, **options: Any) -> Any:
        return registry.get(provider).client(**DEFAULTS[provider], base_url=f"{url}/{provider}", **options)

    def fill(self, provider: str, count: int) -> None:
        with self.client(provider, self.old_url) as client:
            for number in range(count):
                client.subscriptions.create(dataclasses.replace(subscription(provider), reference=f"old-{number}"))
        self.made = {effect.native_id for effect in self.old.effects(provider)}

    @contextlib.contextmanager
    def mover(self, source: str, target: str, path: Path, **options: Any) -> Iterator[Any]:
        intents = pb.SqliteLedger(path)
        journal = options.pop("journal", moving.Journal)(path, source, target)
        with self.client(source, self.old_url) as old, self.client(target, self.new_url, ledger=intents) as new:
            known: dict[str, Any] = {
                "arrange": arranged(target),
                "accept": LOST,
                "statuses": EVERYTHING,
                "page_size": 2,
            }
            yield moving.Mover(old, new, journal, **{**known, **options})

    def run(self, source: str, target: str, path: Path, **options: Any) -> list[Any]:
        with self.mover(source, target, path, **options) as mover:
            return list(mover.run())


LOST = frozenset({"metadata", "trial_end", "plan.price", "plan.interval", "plan.interval_count", "plan.name"})


def subscription(provider: str) -> pb.SubscriptionRequest:
    return UNIBEE if provider == "unibee" else sample(provider)


def arranged(target: str) -> Any:
    """Complete a draft with the samples of the target."""

    def arrange(old: Any, draft: pb.SubscriptionRequest) -> pb.SubscriptionRequest:
        known = subscription(target)
        plan = (
            known.plan
            if known.plan.price is None
            else dataclasses.replace(known.plan, price=old.price or known.plan.price)
        )
        return dataclasses.replace(known, reference=draft.reference, metadata=draft.metadata, plan=plan)

    return arrange


@pytest.fixture(scope="module")
def running() -> Iterator[Site]:
    with Sandbox() as old, Sandbox() as new, started(sandbox=old) as old_url, started(sandbox=new) as new_url:
        yield Site(old, new, old_url, new_url)


@pytest.fixture
def site(running: Site) -> Site:
    running.old.reset()
    running.new.reset()
    return running


PAIRS = [
    (source, target)
    for source in providers_with("subscriptions", "list")
    for target in providers_with("subscriptions", "create")
]


@pytest.mark.parametrize(("source", "target"), PAIRS)
def test_every_subscription_is_moved_once(source: str, target: str, site: Site, tmp_path: Path) -> None:
    site.fill(source, 3)
    moves = site.run(source, target, tmp_path / "moves.db")
    assert {move.id for move in moves} == site.made
    assert {move.state for move in moves} <= {"moved", "pending"}, moves
    effects = site.new.effects(target)
    assert {move.new_id for move in moves} == {effect.native_id for effect in effects}
    assert len(effects) == 3
    assert site.run(source, target, tmp_path / "moves.db") == []
    assert len(site.new.effects(target)) == 3
    assert len(site.old.effects(source)) == 3, "the old provider is only read"


class CrashError(BaseException):
    """The process ends here."""


@pytest.mark.parametrize("step", range(6))
def test_a_crash_at_any_step_makes_no_double(step: int, site: Site, tmp_path: Path) -> None:
    site.fill("useepay", 3)

    class Crashing(moving.Journal):
        """Ends the process before the nth row is written: odd ones are written after an answer has come."""

        count = 0

        def put(self, move: Any, over: tuple[str, ...]) -> bool:
            if self.count == step:
                raise CrashError
            self.count += 1
            written: bool = super().put(move, over)
            return written

    with pytest.raises(CrashError):
        site.run("useepay", "useepay", tmp_path / "moves.db", journal=Crashing)
    first = len(site.new.effects("useepay"))
    moves = site.run("useepay", "useepay", tmp_path / "moves.db")
    assert len(site.new.effects("useepay")) == 3
    rows = list(moving.Journal(tmp_path / "moves.db", "useepay", "useepay").rows())
    assert {row.id for row in rows} == site.made
    assert {row.state for row in rows} <= {"moved", "pending"}
    assert len({row.new_id for row in rows}) == 3
    assert any(move.note == "found again" for move in moves) is (step % 2 == 1)
    assert first == (step + 1) // 2


def test_two_runs_at_the_same_time_send_it_once(site: Site, tmp_path: Path) -> None:
    site.fill("useepay", 3)
    path = tmp_path / "moves.db"
    other: list[Any] = []

    def meanwhile(old: Any, draft: Any) -> Any:
        """Let another run do everything, after this one has found nothing in the journal and before it sends."""
        if not other:
            other.extend(site.run("useepay", "useepay", path))
        return arranged("useepay")(old, draft)

    moves = site.run("useepay", "useepay", path, arrange=meanwhile)
    assert [move.state for move in other] == ["pending"] * 3
    assert [move.state for move in moves] == ["taken"], "the others are in the journal by then"
    assert len(site.new.effects("useepay")) == 3


def test_a_doubt_is_looked_up_and_never_sent_again(site: Site, tmp_path: Path) -> None:
    site.fill("useepay", 2)
    path = tmp_path / "moves.db"
    site.new.fail("useepay", fault=faults.drop_after())  # carried out, and nobody hears of it
    assert [move.state for move in site.run("useepay", "useepay", path)] == ["unknown", "pending"]
    assert [(move.state, move.note) for move in site.run("useepay", "useepay", path)] == [("moved", "found again")]
    assert len(site.new.effects("useepay")) == 2


def test_a_doubt_that_nobody_can_look_up_wants_a_person(site: Site, tmp_path: Path) -> None:
    site.fill("useepay", 1)
    path = tmp_path / "moves.db"
    site.new.fail("payapi", fault=faults.drop_before())  # not carried out, and nobody can know
    for _ in range(3):
        [move] = site.run("useepay", "payapi", path)
        assert move.state == "unknown"
    assert "ask payapi for move-" in move.note
    assert site.new.effects() == []
    moving.Journal(path, "useepay", "payapi").release(move.id)
    [again] = site.run("useepay", "payapi", path)
    assert again.state == "pending"
    assert again.reference.endswith("-2")
    assert len(site.new.effects()) == 1


def test_a_refusal_is_tried_again_under_a_new_reference(site: Site, tmp_path: Path) -> None:
    site.fill("useepay", 2)
    path = tmp_path / "moves.db"
    site.new.fail("useepay", fault=faults.rate_limit())
    [first] = site.run("useepay", "useepay", path)
    assert (first.state, first.note.partition(":")[0]) == ("rejected", "rate_limited"), "it ends the run"
    moves = site.run("useepay", "useepay", path)
    assert [move.state for move in moves] == ["pending", "pending"]
    assert {move.reference[-2:] for move in moves} == {"-1", "-2"}
    assert len(site.new.effects()) == 2


def test_a_provider_out_of_reach_ends_the_run(site: Site, tmp_path: Path) -> None:
    site.fill("useepay", 2)
    with site.mover("useepay", "useepay", tmp_path / "moves.db") as mover:
        mover.target = site.client("useepay", "http://127.0.0.1:1", attempts=1)
        assert [move.state for move in mover.run()] == ["not_sent"]
        mover.target.close()
    assert site.new.effects() == []


def test_no_loss_without_consent(site: Site, tmp_path: Path) -> None:
    site.fill("useepay", 1)

    def arrange(old: Any, draft: Any) -> Any:
        return dataclasses.replace(arranged("payapi")(old, draft), trial_end=datetime(2099, 1, 1, tzinfo=UTC))

    path = tmp_path / "moves.db"
    [move] = site.run("useepay", "payapi", path, arrange=arrange, accept={"metadata"})
    assert (move.state, move.note) == ("refused", "trial_end has no place at this provider")
    assert site.new.requests("payapi") == []
    [move] = site.run("useepay", "payapi", path, arrange=arrange, accept={"metadata", "trial_end"})
    assert move.state == "pending"
    assert move.note == "lost: metadata, trial_end" or set(move.note[6:].split(", ")) == {"metadata", "trial_end"}
    [skipped] = site.run("useepay", "clink", path, arrange=lambda *_: None)
    assert (skipped.state, skipped.note) == ("skipped", "left out")
    [missing] = site.run("useepay", "clink", path, arrange=lambda _, draft: draft, accept=LOST | {"customer.reference"})
    assert missing.state == "refused"
    assert "is required" in missing.note


def test_what_is_paid_becomes_a_trial() -> None:
    until = datetime.now(UTC) + timedelta(days=12)
    price = pb.Money(amount=Decimal(5), currency="USD")
    old: Any = pb.Subscription(
        id="sub_1",
        status=pb.SubscriptionStatus.ACTIVE,
        price=price,
        current_period_end=until,
        metadata={"a": "b"},
        raw=None,
        answer=RawResponse(200, {}, b""),
    )
    made = moving.draft(old, "useepay", "move-1")
    assert (made.trial_end, made.plan.price) == (until, price)
    assert made.metadata == {"a": "b", "moved_from": "useepay:sub_1"}
    ended = dataclasses.replace(old, current_period_end=datetime(2020, 1, 1, tzinfo=UTC))
    assert moving.draft(ended, "useepay", "move-1").trial_end is None


def test_nobody_is_charged_today_by_accident(site: Site, tmp_path: Path) -> None:
    old: Any = pb.Subscription(
        id="sub_1", status=pb.SubscriptionStatus.ACTIVE, raw=None, answer=RawResponse(200, {}, b"")
    )
    with site.mover("useepay", "useepay", tmp_path / "moves.db", accept=()) as mover:
        refused = mover._one(old, None, dry=False)
        assert (refused.state, refused.note.partition(":")[0]) == ("refused", "trial_end is required")
        mover.accept = {"trial_end"}
        assert mover._one(old, refused, dry=False).state == "pending"
    assert len(site.new.effects()) == 1


def test_what_ends_is_left_alone(site: Site, tmp_path: Path) -> None:
    site.fill("useepay", 2)
    with site.client("useepay", site.old_url) as old:
        name = next(iter(site.made))
        old.subscriptions.cancel(name, at_period_end=False)
    moves = site.run("useepay", "useepay", tmp_path / "moves.db", statuses=moving.RUNNING)
    assert {move.state for move in moves} == {"skipped"}
    assert {move.note for move in moves} == {"is canceled", "is incomplete"}


def test_the_command(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    site.fill("useepay", 1)
    for provider, url in (("useepay", site.old_url), ("payapi", site.new_url)):
        for name, value in {**DEFAULTS[provider], "base_url": f"{url}/{provider}"}.items():
            monkeypatch.setenv(f"POLYBILL_{provider.upper()}_{name.upper()}", value)
    arrange = tmp_path / "arrange.py"
    arrange.write_text("def arrange(subscription, request):\n    return request\n", encoding="utf-8")
    path = tmp_path / "moves.db"
    command = ["--from", "useepay", "--to", "payapi", "--journal", str(path), "--arrange", str(arrange)]
    monkeypatch.setattr(
        moving.Mover.__init__, "__kwdefaults__", {**moving.Mover.__init__.__kwdefaults__, "statuses": EVERYTHING}
    )
    assert moving.main([*command, "--dry-run"]) == 1
    assert "refused" in capsys.readouterr().out
    assert list(moving.Journal(path, "useepay", "payapi").rows()) == []
    arrange.write_text(
        "from dataclasses import replace\nfrom polybill import Customer\n"
        "def arrange(subscription, request):\n"
        "    return replace(request, customer=Customer(id='cus_1'), plan=replace(request.plan, name='Gold'))\n",
        encoding="utf-8",
    )
    command += ["--accept", "metadata"]
    assert moving.main([*command, "--dry-run"]) == 0
    assert "would move" in capsys.readouterr().out
    assert site.new.effects() == []
    assert moving.main(command) == 0
    assert capsys.readouterr().out.endswith("pending 1\n")
    assert moving.main(command) == 0
    assert capsys.readouterr().out == "nothing to do\n"
    assert len(site.new.effects()) == 1
    monkeypatch.delenv("POLYBILL_PAYAPI_PRIVATE_KEY")
    assert moving.main(command) == 2
    assert "POLYBILL_PAYAPI_PRIVATE_KEY must be set" in capsys.readouterr().err


def test_the_page_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    out = io.StringIO()
    namespace: dict[str, object] = {}
    for block in blocks(ROOT / "docs" / "moving.md"):
        with contextlib.redirect_stdout(out):
            exec(compile(block, "moving.md", "exec"), namespace)
    printed = out.getvalue().splitlines()
    assert [line.split()[0] for line in printed[:3]] == ["pending"] * 3
    assert printed[3] == "second run: []"
