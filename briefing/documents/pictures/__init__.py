"""Pictures of a document as scenes: shapes and texts in points, before anyone draws them."""
