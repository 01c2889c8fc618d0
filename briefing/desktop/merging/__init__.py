"""Two records become one in the window, and two again; records that may be one are proposed."""
