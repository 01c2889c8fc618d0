"""Documents on their way into the library."""
