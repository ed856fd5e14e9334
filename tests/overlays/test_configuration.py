"""Settings are checked once, and a wrong one is named."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import polybill as pb
import pytest

from tests.overlays.requests import CLASSES, CREDENTIALS, PROVIDERS


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({}, "give environment .* or base_url"),
        ({"environment": "staging"}, "unknown environment 'staging'; expected one of production, sandbox"),
        ({"base_url": "ftp://example.com"}, "base_url must start with https"),
        ({"base_url": "example.com"}, "base_url must start with https"),
        ({"base_url": "http://example.com"}, "base_url must be https, unless the host is this machine"),
        # Its name alone makes no other machine this one.
        ({"base_url": "http://127.example.com"}, "base_url must be https, unless the host is this machine"),
        ({"base_url": "http://127.0.0.1.example.com"}, "base_url must be https, unless the host is this machine"),
        ({"base_url": 7}, "base_url must be a valid URL"),
        ({"environment": "sandbox", "timeout": 0}, "timeout must be a positive"),
        ({"environment": "sandbox", "timeout": None}, "timeout must be a positive"),
        ({"environment": "sandbox", "deadline": float("inf")}, "deadline must be a positive, finite"),
        ({"environment": "sandbox", "attempts": 0}, "attempts must be a whole number"),
        ({"environment": "sandbox", "retries": 3}, "unknown option retries"),
        ({"environment": "sandbox", "proxy": "ftp://canary@example.com"}, "proxy must be the URL of a proxy"),
        ({"environment": "sandbox", "proxy": 7}, "proxy must be the URL of a proxy"),
        ({"environment": "sandbox", "verify": "ca.pem"}, "verify must be True, False or an ssl.SSLContext"),
    ],
)
def test_wrong_option(options: dict[str, Any], text: str) -> None:
    with pytest.raises(pb.ConfigurationError, match=text):
        pb.Clink(api_key="k", **options)
    with pytest.raises(pb.ConfigurationError, match=text):
        pb.AsyncClink(api_key="k", **options)


def test_environments_are_the_contract_s() -> None:
    with pb.Clink(api_key="k", environment="sandbox") as clink:
        assert repr(clink) == "Clink(base_url='https://uat-api.clinkbill.com/api')"
    with pytest.raises(pb.ConfigurationError, match=r"address of production is your own .*; give base_url"):
        pb.PayAPI(private_key="k", environment="production")


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize("index", [0, 1])
def test_from_env(provider: str, index: int, monkeypatch: pytest.MonkeyPatch) -> None:
    cls: Any = CLASSES[provider][index]
    prefix = f"POLYBILL_{provider.upper()}_"
    with pytest.raises(pb.ConfigurationError, match=prefix):
        cls.from_env()
    for name, value in CREDENTIALS[provider].items():
        monkeypatch.setenv(prefix + name.upper(), value)
    monkeypatch.setenv(prefix + "BASE_URL", "https://one.example.com/api/")
    assert "https://one.example.com/api'" in repr(cls.from_env())
    assert "https://two.example.com'" in repr(cls.from_env(base_url="https://two.example.com"))


def test_a_chosen_server_wins_over_an_address_in_a_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POLYBILL_CLINK_API_KEY", "k")
    monkeypatch.setenv("POLYBILL_CLINK_BASE_URL", "https://one.example.com/api")
    assert "'https://uat-api.clinkbill.com/api'" in repr(pb.Clink.from_env(environment="sandbox"))
    with pytest.raises(pb.ConfigurationError, match="unknown environment 'moon'; expected one of"):
        pb.Clink.from_env(environment="moon")
    for name, value in CREDENTIALS["payapi"].items():
        monkeypatch.setenv(f"POLYBILL_PAYAPI_{name.upper()}", value.replace("pi_test_", "pi_live_"))
    monkeypatch.setenv("POLYBILL_PAYAPI_BASE_URL", "https://one.example.com/api")
    # Here the address is the merchant's own, and the name alone leads nowhere.
    assert "https://one.example.com/api'" in repr(pb.PayAPI.from_env(environment="production"))


@pytest.mark.parametrize("provider", PROVIDERS)
def test_both_kinds_of_client_offer_the_same(provider: str) -> None:
    names = [{name for name in dir(cls) if not name.startswith("_")} for cls in CLASSES[provider]]
    assert names[0] == names[1]


def test_importing_polybill_imports_no_provider_and_no_httpx() -> None:
    program = (
        "import sys, polybill; print([m for m in sys.modules if m in ('httpx', 'attrs') or m.startswith('polybill_')])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_missing_provider_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    from polybill.core import contract

    monkeypatch.setitem(sys.modules, "polybill_clink.operations", None)
    monkeypatch.setattr(contract, "import_module", lambda name: (_ for _ in ()).throw(ModuleNotFoundError(name=name)))
    with pytest.raises(pb.ConfigurationError, match=r"pip install 'polybill\[clink\]'"):
        contract.package("clink")


def test_client_of_a_missing_package_names_the_command() -> None:
    program = (
        "import sys; sys.modules['polybill_payapi'] = None\n"
        "import polybill\n"
        "try:\n    polybill.PayAPI\nexcept polybill.ConfigurationError as error:\n    print(error)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "pip install 'polybill[payapi]'" in done.stdout


def test_every_public_name_is_there() -> None:
    for name in pb.__all__:
        assert getattr(pb, name) is not None
    assert set(pb.__all__) <= set(dir(pb))
    with pytest.raises(AttributeError) as caught:
        _ = pb.Stripe
    assert "did you mean" not in str(caught.value)


@pytest.mark.parametrize(
    ("typo", "meant"), [("Clnk", "Clink"), ("clink", "Clink"), ("UseePayy", "UseePay"), ("webhook", "webhooks")]
)
def test_a_typo_gets_the_nearest_name(typo: str, meant: str) -> None:
    with pytest.raises(AttributeError, match=rf"no attribute '{typo}'; did you mean '{meant}'\?"):
        getattr(pb, typo)
    assert not hasattr(pb, typo)
    with pytest.raises(AttributeError, match="no attribute 'pars'; did you mean 'parse'"):
        _ = pb.webhooks.pars  # type: ignore[attr-defined]


def test_no_module_hides_a_public_name() -> None:
    # Importing polybill.x sets the attribute x of the package, whatever the package meant by it.
    folder = Path(str(pb.__file__)).parent
    modules = {path.stem for path in folder.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert modules & set(pb.__all__) == set()
