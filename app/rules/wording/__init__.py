"""The words that go with what the rules find: flags for staff, messages for patients. Decides nothing."""
