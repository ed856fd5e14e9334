"""A name that does not exist leads to the one that was meant; values of variables are never shown."""

from __future__ import annotations

from typing import Any

import polybill as pb
import pytest
from polybill.client.config import environment_variables


@pytest.fixture
def clink() -> Any:
    with pb.Clink(api_key="sk_test_1", environment="sandbox") as made:
        yield made


@pytest.mark.parametrize(
    ("options", "meant"),
    [
        ({"environment": "sandbx"}, "unknown environment 'sandbx'; expected one of production, sandbox"),
        ({"environment": "sandbox", "timout": 3}, "unknown option timout; did you mean 'timeout'?"),
    ],
)
def test_of_options(options: dict[str, Any], meant: str) -> None:
    with pytest.raises(pb.ConfigurationError) as caught:
        pb.Clink(api_key="sk_test_1", **options)
    assert meant in str(caught.value)


def test_of_an_option_of_a_call(clink: Any) -> None:
    with pytest.raises(pb.ConfigurationError, match="unknown option deadlin of a call; did you mean 'deadline'"):
        clink.payments.get("ord_1", deadlin=3)


@pytest.mark.parametrize("wrong", ["POLYBILL_CLINK_APIKEY", "POLYBILL_CLINK_KEY", "POLYBILL_CLICK_API_KEY"])
def test_of_a_variable(wrong: str) -> None:
    with pytest.raises(pb.ConfigurationError) as caught:
        environment_variables("clink", ["api_key"], {}, {wrong: "sk_test_hidden", "PATH": "/"})
    wanted = f"POLYBILL_CLINK_API_KEY must be set; did you mean {wrong!r}? It is set, and POLYBILL_CLINK_API_KEY is not"
    assert wanted in str(caught.value)
    assert "hidden" not in str(caught.value)
