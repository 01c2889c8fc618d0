"""The past in the window: the history of a record, what was done by day, the library as it was."""
