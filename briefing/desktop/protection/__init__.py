"""Protecting a library in the window: its passphrase, its recovery sheet, locking and unlocking."""
