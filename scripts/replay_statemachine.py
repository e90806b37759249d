"""Replays events on an SCXML file with python-statemachine: one JSON list of names a line in, one line of states out."""

import json
import sys
from pathlib import Path

from statemachine.io import load

path, names = Path(sys.argv[1]), sys.argv[2].split(",")


def snapshot(machine):
    return {
        "conf": sorted(state.id for state in machine.configuration),
        "data": {name: int(getattr(machine.model, name)) for name in names},
    }


def replay(events):
    # Loaded anew each time: 3.2.2 sets up the <datamodel> for the first instance of a class only.
    machine = load(path, trusted=False)()
    snapshots = [snapshot(machine)]
    for event in events:
        if not machine.is_terminated:
            machine.send(event)
        snapshots.append(snapshot(machine))
    return snapshots


for line in sys.stdin:
    print(json.dumps(replay(json.loads(line)), sort_keys=True))
