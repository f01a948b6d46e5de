"""What is done with one submission: transitions and their guards, contacts, answers by phone, the patient's own updates, links."""
