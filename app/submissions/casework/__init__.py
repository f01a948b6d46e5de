"""Work on one submission: transitions and guards, contacts, answers by phone, the patient's own updates, links."""
