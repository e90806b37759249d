"""Seeded walks through the exported machine of a visit, steered so that together they take every transition."""

import json
import random
import re
import subprocess


class Chart:
    """The machine as `model --format json` writes it, enough of it to tell which transition an event takes."""

    def __init__(self, text):
        chart = json.loads(text)
        self.events = [event["name"] for event in chart["events"]]
        self.transitions = chart["transitions"]
        self.parents = {state["name"]: state["parent"] for state in chart["states"]}
        self.outgoing = {}
        self.known = {}
        self.initial = {state["name"]: state["initial"] for state in chart["states"]}
        self.leaving = {
            state["name"]: [
                number for number, transition in enumerate(self.transitions)
                if transition["from"] in self.around(state["name"])]
            for state in chart["states"] if state["kind"] in ("atomic", "final")}
        for number, transition in enumerate(self.transitions):
            key = (transition["from"], transition["event"])
            condition = transition["condition"]
            self.outgoing.setdefault(key, []).append((number, compiled(condition)))

    def around(self, state):
        """A state and those that hold it."""
        return [] if state is None else [state] + self.around(self.parents[state])

    def ways(self, snapshot):
        """Every event that is taken from here, with the number of its transition."""
        data = tuple(value for name, value in sorted(snapshot["data"].items()) if name != "accepted")
        key = (tuple(snapshot["conf"]), data)
        if key not in self.known:
            found = {event: self.taken(snapshot, event) for event in self.events}
            self.known[key] = {event: number for event, number in found.items() if number is not None}
        return self.known[key]

    def distance(self, snapshot, number, wanted):
        """How far from the wanted transitions one comes by taking another, guards and memories of the machine left aside.

        Standing at a wanted transition whose guard is shut, what changes a number in the guard comes first.
        """
        leaf = max(snapshot["conf"], key=self.depth)
        shut = [self.transitions[other]["condition"] or "" for other in self.leaving[leaf] if other in wanted]
        if shut:
            raised = [name for name, value in self.transitions[number]["assign"].items() if "+" in value]
            opens = any(re.search(rf"\b{name}\b", guard) for name in raised for guard in shut)
            return 0 if opens else 1
        there = self.leaf(self.transitions[number]["target"]) or leaf
        seen, ring, steps = {there}, [there], 0
        while ring:
            if any(other in wanted for state in ring for other in self.leaving[state]):
                return steps
            ends = {self.leaf(self.transitions[other]["target"]) for state in ring for other in self.leaving[state]}
            ring = sorted(ends - seen - {None})
            seen.update(ring)
            steps += 1
        return len(self.leaving)

    def depth(self, state):
        return 0 if state is None else 1 + self.depth(self.parents[state])

    def leaf(self, state):
        """The state without inner ones that is entered with a state; None for a memory of the machine."""
        while state is not None and self.initial[state] is not None:
            state = self.initial[state]
        return state if state in self.leaving else None

    def taken(self, snapshot, event):
        """The number of the transition that the event takes from here, or None where it is refused."""
        for state in sorted(snapshot["conf"], key=self.depth, reverse=True):
            for number, condition in self.outgoing.get((state, event), []):
                if condition is None or eval(condition, {"__builtins__": {}}, snapshot["data"]):
                    return number
        return None


def compiled(condition):
    """A guard in Python's words: names, whole numbers, comparisons, `&&` and `||` are all that may stand in it."""
    if condition is None:
        return None
    if not re.fullmatch(r"[A-Za-z0-9_ =><&|()]+", condition):
        raise SystemExit(f"check-model: a guard with more than comparisons: {condition}")
    text = condition.replace("&&", " and ").replace("||", " or ")
    return compile(text, condition, "eval")


def asked(program, option, walks):
    """What the program answers to walks, a JSON line each."""
    lines = "".join(json.dumps(walk) + "\n" for walk in walks)
    run = subprocess.run(
        [program, "model", option], input=lines, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def drawn(program, chart, count, length, seed):
    """Walks of a length, all drawn step by step.

    Half of each walk's steps are drawn from the moves that the program accepts there, mostly the one whose
    transition was taken least so far; the others are drawn from all events. On every other walk the two kinds take
    turns, on the rest the moves come first, since what is deep in the machine is never reached otherwise.
    """
    draw = random.Random(seed)
    walks = [[] for _ in range(count)]
    uses = [0] * len(chart.transitions)
    for step in range(length):
        for number, (walk, place) in enumerate(zip(walks, asked(program, "--moves", walks))):
            here, accepted = place["at"], place["moves"]
            ways = chart.ways(here)
            if sorted(ways) != sorted(accepted):
                raise SystemExit(
                    f"check-model: after {json.dumps(walk)} the program takes {accepted}, its export {list(ways)}")
            is_move = (step + number // 2) % 2 == 0 if number % 2 == 0 else step < length // 2
            event = chosen(draw, chart, uses, here, is_move)
            if event in ways:
                uses[ways[event]] += 1
            walk.append(event)
    return walks, uses


def chosen(draw, chart, uses, here, is_move):
    """The next event of a walk; where a walk is over there is nothing but events that are refused."""
    ways = chart.ways(here)
    if not is_move or not ways:
        return draw.choice(chart.events)
    if draw.random() < 0.3:
        return draw.choice(list(ways))
    cost = {event: (uses[number], 0) for event, number in ways.items()}
    untaken = {number for number, count in enumerate(uses) if count == 0}
    if untaken and not untaken & set(ways.values()):
        cost = {event: (chart.distance(here, number, untaken), uses[number]) for event, number in ways.items()}
    least = min(cost.values())
    return draw.choice([event for event in ways if cost[event] == least])
