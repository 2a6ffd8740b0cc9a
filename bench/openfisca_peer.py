"""The rule of twelve conditions in OpenFisca, all people in one simulation: `openfisca_peer.py CSV ANSWERS ROUNDS ATOMS`.

Reads whole numbers with a header, -1 where nothing is known. OpenFisca knows no unknown, so each fact is two variables: its value, and whether it is
known. Twice: the verdict alone, as if everything were known; and what Habeas answers, the verdict of three values and the masks of the conditions that
are false and unknown. ATOMS names the facts in the order of the bits. Writes verdicts, then both masks; prints the seconds of each round (arrays in,
arrays out) as JSON.
"""

import json
import sys
import time

import numpy
from openfisca_core.entities import build_entity
from openfisca_core.periods import MONTH
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

PERIOD = "2026-11"
TESTS = {
    "age": lambda value: value >= 18,
    "nationality": lambda value: (value == 0) + (value == 2) + (value == 3),
    "monthsLeft": lambda value: value >= 6,
    "index": lambda value: value < 50,
    "residenceYears": lambda value: value < 20,
}
MUST_BE_FALSE = ("pending", "political")

Person = build_entity(key="person", plural="persons", label="A person", is_person=True)
source, target, rounds, atoms = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4].split(",")

with open(source) as lines:
    names = lines.readline().strip().split(",")
table = numpy.loadtxt(source, delimiter=",", skiprows=1, dtype=numpy.int32)
values = {name: numpy.ascontiguousarray(table[:, at] if name in TESTS else table[:, at] == 1) for at, name in enumerate(names)}
known = {f"{name}Known": numpy.ascontiguousarray(table[:, at] >= 0) for at, name in enumerate(names)}


def variable(name, kind, formula=None):
    more = {} if formula is None else {"formula": formula}
    return type(name, (Variable,), {"value_type": kind, "entity": Person, "definition_period": MONTH, "label": name, **more})


def holds(name, person, period):
    value = person(name, period)
    return TESTS[name](value) if name in TESTS else value


def verdict_alone(person, period):
    result = holds("consent", person, period) + holds("order", person, period)
    for name in atoms:
        if name not in ("consent", "order"):
            one = holds(name, person, period)
            result = result * (~one if name in MUST_BE_FALSE else one)
    return result


def is_false(person, period):
    total = numpy.zeros(person.count, dtype=numpy.int64)
    for bit, name in enumerate(atoms):
        total += (person(f"{name}Known", period) & ~holds(name, person, period)).astype(numpy.int64) << bit
    return total


def is_unknown(person, period):
    total = numpy.zeros(person.count, dtype=numpy.int64)
    for bit, name in enumerate(atoms):
        total += (~person(f"{name}Known", period)).astype(numpy.int64) << bit
    return total


def verdict_of_three(person, period):
    """0 false, 1 unknown, 2 true, from the masks."""
    no, open_ = person("falseMask", period), person("unknownMask", period)
    either = [1 << atoms.index(name) for name in ("consent", "order")]
    wanted_false = sum(1 << atoms.index(name) for name in MUST_BE_FALSE)
    others = (1 << len(atoms)) - 1 - sum(either)
    fails = (((no ^ wanted_false) & ~open_) & others) != 0
    choice_false = ((no & either[0]) != 0) & ((no & either[1]) != 0)
    choice_true = (((no | open_) & either[0]) == 0) | (((no | open_) & either[1]) == 0)
    decided_no = fails | choice_false
    return numpy.where(decided_no, 0, numpy.where(((open_ & others) == 0) & choice_true, 2, 1)).astype(numpy.int8)


system = TaxBenefitSystem([Person])
for name in names:
    system.add_variable(variable(name, int if name in TESTS else bool))
    system.add_variable(variable(f"{name}Known", bool))
system.add_variable(variable("verdictAlone", bool, verdict_alone))
system.add_variable(variable("falseMask", int, is_false))
system.add_variable(variable("unknownMask", int, is_unknown))
system.add_variable(variable("verdict", int, verdict_of_three))


def measured(inputs, asked):
    simulation = SimulationBuilder().build_default_simulation(system, count=len(table))
    start = time.perf_counter()
    for name, array in inputs.items():
        simulation.set_input(name, PERIOD, array)
    answers = [simulation.calculate(name, PERIOD) for name in asked]
    return time.perf_counter() - start, answers


alone = [measured(values, ["verdictAlone"])[0] for _ in range(rounds)]
whole = []
for _ in range(rounds):
    seconds, answers = measured({**values, **known}, ["verdict", "falseMask", "unknownMask"])
    whole.append(seconds)
with open(target, "wb") as out:
    for array in answers:
        array.astype(numpy.int32).tofile(out)
print(json.dumps({"alone": alone, "whole": whole}))
