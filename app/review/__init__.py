"""The coordinators' pages: the queue, one submission, and moving it on."""
