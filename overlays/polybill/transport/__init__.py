"""HTTP for threads and for async code: what was sent is proved, one deadline holds over all phases, nothing leaks between calls."""
