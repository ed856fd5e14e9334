"""The providers' clients and their modules. Made from their folders by `nox -s derive`."""

CLIENTS = {
    "AsyncClink": "polybill.providers.clink.async_client",
    "AsyncLinksfield": "polybill.providers.linksfield.async_client",
    "AsyncPayAPI": "polybill.providers.payapi.async_client",
    "AsyncUniBee": "polybill.providers.unibee.async_client",
    "AsyncUseePay": "polybill.providers.useepay.async_client",
    "Clink": "polybill.providers.clink.client",
    "Linksfield": "polybill.providers.linksfield.client",
    "PayAPI": "polybill.providers.payapi.client",
    "UniBee": "polybill.providers.unibee.client",
    "UseePay": "polybill.providers.useepay.client",
}
