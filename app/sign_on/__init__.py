"""Single sign-on of staff by OpenID Connect, only where it is set: `OIDC_ISSUER` and its like."""
