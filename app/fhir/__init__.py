"""The check and what is sent with it in the terms of HL7 FHIR R4: plain dicts out, and strictly read answers in."""
