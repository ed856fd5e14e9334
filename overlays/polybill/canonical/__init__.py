"""The canonical model: requests and enums as generated, results with the native answer beside them."""
