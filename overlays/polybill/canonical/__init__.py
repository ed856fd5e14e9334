"""The canonical model: requests and enums as generated, results that carry the native response."""
