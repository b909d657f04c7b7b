"""Runs programs of Python one after the other, each in a fork: for each, its path and the address of its S3.

To load boto3 and its description of S3 takes longer than most of the programs; here that is done once.
"""
import os
import runpy
import sys
import traceback

import boto3
import boto3.session

new_client = boto3.session.Session.client


def client_at_endpoint(self, *args, **named):
    """Tells boto3 the address, since it knows AWS_ENDPOINT_URL only from 1.28 on."""
    if named.get('endpoint_url') is None:
        named['endpoint_url'] = os.environ['AWS_ENDPOINT_URL']
    return new_client(self, *args, **named)


boto3.session.Session.client = client_at_endpoint


def run(program, endpoint):
    os.chdir(os.path.dirname(program))
    os.environ['AWS_ENDPOINT_URL'] = endpoint
    output = os.open('.output', os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    os.dup2(output, 1)
    os.dup2(output, 2)
    code = 0
    try:
        runpy.run_path(program, run_name='__main__')
    except SystemExit as end:
        code = end.code or 0
    except BaseException:
        traceback.print_exc()
        code = 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code if isinstance(code, int) else 1)


boto3.client('s3', region_name='us-east-1', endpoint_url='http://127.0.0.1:9')
steps = sys.argv[1:]
for program, endpoint in zip(steps[::2], steps[1::2]):
    child = os.fork()
    if child == 0:
        run(program, endpoint)
    _, status = os.waitpid(child, 0)
    with open(os.path.join(os.path.dirname(program), '.code'), 'w') as file:
        file.write(str(os.waitstatus_to_exitcode(status)))
