"""The pages of the window, one subject each; no page imports another."""
