"""Pictures before anyone draws them: a chart, a matrix or a timeline as shapes and texts."""
