"""Replays events on an SCXML file with Qt SCXML: one JSON list of names a line in, one line of states out."""

import json
import sys

from PySide2.QtCore import QCoreApplication
from PySide2.QtScxml import QScxmlStateMachine

application = QCoreApplication(sys.argv)
path, names = sys.argv[1], sys.argv[2].split(",")


def settle():
    for _ in range(20):
        application.processEvents()


def snapshot(machine):
    return {
        "conf": sorted(machine.activeStateNames(False)),
        "data": {name: int(machine.dataModel().scxmlProperty(name)) for name in names},
    }


def replay(events):
    machine = QScxmlStateMachine.fromFile(path)
    if machine.parseErrors():
        raise SystemExit("\n".join(error.toString() for error in machine.parseErrors()))
    machine.start()
    settle()
    snapshots = [snapshot(machine)]
    for event in events:
        machine.submitEvent(event)
        settle()
        snapshots.append(snapshot(machine))
    return snapshots


for line in sys.stdin:
    print(json.dumps(replay(json.loads(line)), sort_keys=True))
