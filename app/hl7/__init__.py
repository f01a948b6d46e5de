"""A case as an HL7 version 2 message: what the interface of an older chart system takes. Standard library only."""
