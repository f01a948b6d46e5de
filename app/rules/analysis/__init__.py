"""Analysis of the rules: proofs, explanations, counterfactuals, and the call order. Decides nothing."""
