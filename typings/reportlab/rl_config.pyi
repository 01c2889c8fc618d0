"""Settings of reportlab; they are read and written by name only."""
