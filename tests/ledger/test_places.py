"""What every place that keeps entries must do, one by one."""

from __future__ import annotations

import threading
from typing import Any

import polybill as pb
import pytest
from attrs import evolve
from polybill.ledger.entry import Change, Entry, Scope, entry_key

from tests.ledger.conftest import MakeLedger

SCOPE = Scope("clink", "acct", "https://api.example.com")


def entry(reference: str = "order-1", **changes: Any) -> Entry:
    made = Entry(
        key=entry_key(SCOPE, "createPayment", reference),
        scope=SCOPE,
        operation="createPayment",
        reference=reference,
        digest="d1",
        state="sending",
        owner="a",
        created_at=1000,
        updated_at=1000,
        lease_until=2000,
    )
    return evolve(made, **changes)


def test_an_entry_comes_back_as_it_was_kept(open_ledger: MakeLedger) -> None:
    first = entry("ключ \u2028 'x'", note="n", content=b"\x00\xff", status_code=200, object_id="pay_1")
    assert open_ledger().claim(first) is None
    assert open_ledger().claim(evolve(first, owner="b")) == first
    assert list(open_ledger().find(SCOPE, first.reference)) == [first]
    assert list(open_ledger().find(evolve(SCOPE, account="other"), first.reference)) == []


@pytest.mark.parametrize(
    ("state", "again"),
    [("sending", False), ("settled", False), ("unknown", False), ("refused", True), ("not_sent", True)],
)
def test_only_what_had_no_effect_is_claimed_again(open_ledger: MakeLedger, state: Any, again: bool) -> None:
    ledger = open_ledger()
    assert ledger.claim(entry()) is None
    assert ledger.change(Change(entry().key, "a", state, 1500))
    there = ledger.claim(entry(owner="b", updated_at=9000))
    assert (there is None) is again
    assert ledger.find(SCOPE, "order-1")[0].owner == ("b" if again else "a")
    other = ledger.claim(entry(owner="c", digest="d2", updated_at=9000))
    assert other is not None, "another request never takes a reference over"


def test_a_reservation_is_taken_over_after_its_lease_and_its_holder_is_refused(open_ledger: MakeLedger) -> None:
    ledger = open_ledger()
    assert ledger.claim(entry(state="reserved")) is None
    assert ledger.claim(entry(owner="b", state="reserved", updated_at=1999)) is not None
    assert ledger.claim(entry(owner="b", state="reserved", updated_at=2001)) is None
    assert not ledger.change(Change(entry().key, "a", "sending", 2002)), "it woke up late"
    assert ledger.change(Change(entry().key, "b", "sending", 2002))


def test_a_change_keeps_the_object_id_that_is_known(open_ledger: MakeLedger) -> None:
    ledger = open_ledger()
    ledger.claim(entry())
    ledger.change(Change(entry().key, "a", "settled", 1500, 200, b"{}", "pay_1", "note"))
    ledger.change(Change(entry().key, "a", "settled", 1600, 200, b"{}"))
    found = ledger.find(SCOPE, "order-1")[0]
    assert (found.object_id, found.note, found.created_at, found.updated_at) == ("pay_1", "", 1000, 1600)


def test_a_change_that_expects_a_state_is_refused_in_another(open_ledger: MakeLedger) -> None:
    ledger = open_ledger()
    ledger.claim(entry())
    ledger.change(Change(entry().key, "a", "settled", 1500, 200, b"{}", "pay_1"))
    assert not ledger.change(Change(entry().key, "a", "unknown", 1600, only_from="sending"))
    assert ledger.find(SCOPE, "order-1")[0].state == "settled"
    assert ledger.change(Change(entry().key, "a", "settled", 1700, only_from="settled"))


def test_forget_list_and_purge(open_ledger: MakeLedger) -> None:
    ledger = open_ledger()
    for number, state in enumerate(("settled", "unknown", "refused", "sending", "not_sent")):
        ledger.claim(entry(f"order-{number}", created_at=5000 - number))
        if state != "sending":
            ledger.change(Change(entry(f"order-{number}").key, "a", state, 1000 + number))  # type: ignore[arg-type]
    assert [item.reference for item in ledger.list(SCOPE)] == [f"order-{number}" for number in (4, 3, 2, 1, 0)]
    assert [item.reference for item in ledger.list(unresolved=True)] == ["order-3", "order-1"]
    assert ledger.list(evolve(SCOPE, provider="unibee")) == []
    assert ledger.purge(1004) == 2, "open questions stay for ever"
    assert [item.reference for item in ledger.list()] == ["order-4", "order-3", "order-1"]
    assert not ledger.forget(entry("order-3").key, "b")
    assert ledger.forget(entry("order-3").key, "a")
    assert ledger.claim(entry("order-3", digest="d9")) is None


def test_of_many_threads_one_claims(open_ledger: MakeLedger) -> None:
    ledger = open_ledger()
    claimed: list[int] = []
    start = threading.Barrier(8)

    def run(number: int) -> None:
        start.wait()
        mine = [item for item in range(20) if ledger.claim(entry(f"order-{item}", owner=f"t{number}")) is None]
        claimed.extend(mine)
        ledger.close()

    threads = [threading.Thread(target=run, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(claimed) == list(range(20))


def test_memory_forgets_the_oldest_that_is_closed() -> None:
    ledger = pb.MemoryLedger(limit=3)
    for number in range(3):
        ledger.claim(entry(f"order-{number}"))
    ledger.change(Change(entry("order-1").key, "a", "settled", 1500))
    ledger.claim(entry("order-3"))
    ledger.claim(entry("order-4"))
    assert [item.reference for item in ledger.list()] == ["order-0", "order-2", "order-3", "order-4"]


def test_repr_shows_no_content_and_no_connection_string(database: str) -> None:
    assert "secret" not in repr(entry(content=b"secret"))
    assert database not in repr(pb.PostgresLedger(database))


def test_a_lost_connection_to_the_database_is_opened_again(database: str) -> None:
    import psycopg

    ledger = pb.PostgresLedger(database, create=True)
    ledger.claim(entry("order-lost"))
    with psycopg.connect(database, autocommit=True) as other:
        other.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
    assert ledger.find(SCOPE, "order-lost")
    assert ledger.claim(entry("order-lost")) is None, "its own entry, as a repeated statement finds it"
    assert ledger.claim(entry("order-lost", owner="b")) is not None
    ledger.close()


def test_a_database_that_is_not_there_is_a_typed_error_without_its_address() -> None:
    ledger = pb.PostgresLedger("postgresql://user:canary@127.0.0.1:1/none", wait=2)
    with pytest.raises(pb.LedgerError) as caught:
        ledger.claim(entry())
    assert "canary" not in str(caught.value)
    assert caught.value.__cause__ is None
