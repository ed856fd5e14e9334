"""HTTP for threads and async code: what was sent is proved, one deadline holds, nothing leaks between calls."""
