"""The proof: properties P1 to P9 and P11 of the decision model, section 3, over the whole answer space.

The space is covered exactly as two factors: 230,400 states of the criteria, and the safety answers, whose floors
combine by maximum and caps by minimum over independent groups. The factoring itself is checked, not assumed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from app.questionnaire.answers import Answers
from app.rules.analysis.answer_space import (
    Group,
    all_levels,
    as_answers,
    example_answers,
    harmless,
    safety_groups,
)
from app.rules.benefit_tier import benefit_tier as core_of
from app.rules.benefit_tier import score, suspicion
from app.rules.levels import Levels
from app.rules.ruleset import CURRENT, Ruleset
from app.rules.safety import Safety
from app.rules.safety import safety as safety_of
from app.rules.tiers import HIGHEST, LOWEST, Tier

Core = Callable[[Levels], Tier]
SafetyOf = Callable[[Answers], Safety]
Counterexample = Mapping[str, Any]


@dataclass
class Property:
    """One property and its result. checked: number of cases. counterexample: the smallest one, as answers."""

    code: str
    says: str
    checked: int = 0
    violations: int = 0
    counterexample: Counterexample | None = None

    def check(self, holds: bool, example: Counterexample | Levels, cases: int = 1) -> None:
        """Count cases; if they do not hold, keep the example with the fewest answers."""
        self.checked += cases
        if holds:
            return
        self.violations += 1
        answers = example_answers(example) if isinstance(example, Levels) else example
        if self.counterexample is None or _size(answers) < _size(self.counterexample):
            self.counterexample = answers


@dataclass
class Proof:
    """Every property, the ruleset it was proven for, and the fingerprints of its tables and its behaviour.

    tables: fingerprint of every number and row. fingerprint: of the tables and of the results they give.
    states: of the criteria. pairs: of floor and cap that the safety answers can lead to.
    """

    ruleset: str
    tables: str
    fingerprint: str
    states: int
    pairs: int
    properties: list[Property] = field(default_factory=list)

    @property
    def holds(self) -> bool:
        """Whether nothing was violated."""
        return not any(each.violations for each in self.properties)


def _size(example: Counterexample) -> tuple[int, str]:
    return len(example), json.dumps(dict(example), sort_keys=True)


Judge = Callable[["Prover", Property], None]


class Prover:
    """Walks the space once, then judges each property. core, safety: replaced by faulty ones in tests."""

    def __init__(
        self, core: Core | None = None, safety: SafetyOf | None = None, ruleset: Ruleset = CURRENT
    ) -> None:
        self.ruleset = ruleset
        self.states = list(all_levels())
        self.score = [score(state, ruleset) for state in self.states]
        if core is None:
            scored = zip(self.states, self.score, strict=True)
            self.core = [core_of(state, ruleset, points) for state, points in scored]
        else:
            self.core = [core(state) for state in self.states]
        self.groups = safety_groups(ruleset)
        self.safety = safety or partial(safety_of, ruleset=ruleset)
        self.gates = [[self._alone(group, way) for way in group.ways] for group in self.groups]
        self.pairs = self._joined_pairs()
        self.cores = sorted(set(self.core))

    def _alone(self, group: Group, way: dict[str, Any]) -> Safety:
        """Return the effect of one group, with harmless answers in all other groups."""
        others = {key: value for key, value in harmless(self.ruleset).items() if key not in group.questions}
        return self.safety(as_answers({**others, **way}))

    def _joined_pairs(self) -> set[tuple[Tier, Tier]]:
        """Return every (floor, cap) that all groups together can lead to."""
        pairs = {(LOWEST, HIGHEST)}
        for gates in self.gates:
            ends = {(gate.floor, gate.cap) for gate in gates}
            pairs = {(max(f, floor), min(c, cap)) for f, c in pairs for floor, cap in ends}
        return pairs

    def gates_of(self, group: Group) -> list[Safety]:
        """Return the effect of each way to answer a group."""
        return self.gates[self.groups.index(group)]

    def each_way(self) -> Iterator[tuple[dict[str, Any], Safety, frozenset[str]]]:
        """Yield every way to answer one group, its effect, and the group's questions."""
        for group, gates in zip(self.groups, self.gates, strict=True):
            for way, gate in zip(group.ways, gates, strict=True):
                yield way, gate, group.questions

    def prove(self, judges: Mapping[str, Judge], progress: Callable[[str], None] = lambda _: None) -> Proof:
        """Judge every property. progress: called with the code of each before it is judged."""
        proof = Proof(
            self.ruleset.version,
            self.ruleset.fingerprint,
            self.fingerprint(),
            len(self.states),
            len(self.pairs),
        )
        for code, judge in judges.items():
            progress(code)
            found = Property(code, (judge.__doc__ or "").strip())
            judge(self, found)
            proof.properties.append(found)
        return proof

    def fingerprint(self) -> str:
        """Return a hash of the tables and of the rules' results over the whole space."""
        digest = hashlib.sha256(self.ruleset.fingerprint.encode())
        for state, tier, points in zip(self.states, self.core, self.score, strict=True):
            digest.update(bytes((tier, points, suspicion(state, self.ruleset))))
        for way, gate, _ in self.each_way():
            digest.update(
                json.dumps([way, gate.floor, gate.cap, sorted(gate.flags)], sort_keys=True).encode()
            )
        return digest.hexdigest()[:16]
