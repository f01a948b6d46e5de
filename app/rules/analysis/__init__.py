"""What is worked out about the rules: proofs, explanations, counterfactuals, the order of a call. Decides nothing."""
