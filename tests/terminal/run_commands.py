"""Does what the terminal does with the AWS CLI, on a computer's own Python, with the packages in one folder and nothing beside.

It is told as JSON on its standard input: the folder, the folder of the site's own modules, the address of an S3, and what to do, one
thing after the other. It prints as JSON what each has answered, and which files of the folder were opened.
"""

import json
import os
import sys
import types

asked = json.load(sys.stdin)
packages = os.path.realpath(asked["packages"]) + os.sep
opened = set()


def watch(event, parameters):
    if event == "open" and isinstance(parameters[0], str):
        path = os.path.realpath(parameters[0])
        # What is compiled is looked for, and never there.
        if path.startswith(packages) and os.path.isfile(path):
            opened.add(path[len(packages) :])


sys.addaudithook(watch)
# Compiled modules would hide which sources are read.
sys.dont_write_bytecode = True
sys.path[:0] = [packages, asked["own"]]
written = {1: [], 2: []}


def module(name, **members):
    sys.modules[name] = types.ModuleType(name)
    vars(sys.modules[name]).update(members)


# What the page has in the place of these.
module("sandbox_port", request=None, RequestFailed=Exception)
module("_sandbox", call=lambda service, method, stream, data: written[stream].append(data))
module("pyodide")
module("pyodide.ffi", to_js=lambda value: value)

import aws_terminal  # noqa: E402

os.chdir(asked["folder"])
os.environ.update(
    AWS_ACCESS_KEY_ID="AKIAIOSFODNN7EXAMPLE",
    AWS_SECRET_ACCESS_KEY="wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    AWS_DEFAULT_REGION="us-east-1",
    AWS_CONFIG_FILE=os.path.join(asked["folder"], "no-config"),
    AWS_SHARED_CREDENTIALS_FILE=os.path.join(asked["folder"], "no-credentials"),
    AWS_EC2_METADATA_DISABLED="true",
    AWS_ENDPOINT_URL=asked["address"],
)
aws_terminal.prepare()


def answer(one):
    if "complete" in one:
        return {"words": aws_terminal.complete(one["complete"])}
    status = aws_terminal.run(one["run"], one.get("stdin", "").encode())
    streams = {name: b"".join(written[number]).decode() for number, name in ((1, "stdout"), (2, "stderr"))}
    for parts in written.values():
        parts.clear()
    return {"status": status, **streams}


answers = []
for one in asked["todo"]:
    answers.append(answer(one))
    if "each" in one:
        # What was just completed names further things to do.
        for word in answers[-1]["words"]:
            for more in one["each"]:
                filled = json.loads(json.dumps(more).replace("WORD", word))
                answers.append({"of": filled, **answer(filled)})
json.dump({"answers": answers, "opened": sorted(opened)}, sys.stdout)
