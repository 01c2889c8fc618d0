"""What a user asks for, whole: the same doors for the window and the command line."""
