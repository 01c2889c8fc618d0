"""What an analyst works with, as plain values. Standard library only, no input or output."""
