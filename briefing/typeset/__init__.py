"""Shaped, reproducible PDF on a canvas. Knows nothing of briefings and could live on its own."""
