"""What a picture is before anyone draws it: rectangles, lines, paths and texts."""
