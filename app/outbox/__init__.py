"""The outbox: e-mails to staff that wait to be sent, what became of them, and when the worker was last seen."""
