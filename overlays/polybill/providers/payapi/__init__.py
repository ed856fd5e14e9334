"""PayAPI: `client`, `calls`, `mapping`, `signing`; import what you need from `polybill`."""
