"""The wording of the rules' results: flags for staff, messages for patients. Decides nothing."""
