"""The preview beside the editor: pages as they will be printed, made in the child process."""
