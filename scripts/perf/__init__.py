"""What importing and calling cost, each compared with its baseline."""
