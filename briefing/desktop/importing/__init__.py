"""Tables and references of other programs taken in through the window, looked at before."""
