"""Runs the AWS CLI, unmodified, where there are no threads, sockets or processes.

The CLI is made for a system that has all three. What has to be otherwise is replaced here, at run time, and nowhere else:

- the thread in which ``aws s3`` prints results: they are printed where they arise;
- s3transfer's executor: tasks are done at once, one after the other;
- the pager of ``aws help``: text is written to standard output;
- the customizations of services whose models are not here are left out.

Requests leave by ``sandbox_port``, as those of boto3 do (``sandbox_http.install_boto3``).
"""

import argparse
import functools
import io
import logging
import os
import sys

import sandbox_port

HOME = "/home/reader"
# Outside of the reader's files: what `aws configure` writes lasts as long as the terminal.
SETTINGS = "/tmp/aws"
# What the page answers a request with that Ctrl+C has ended.
INTERRUPTED = "interrupted"


class PageWriter(io.RawIOBase):
    """A standard stream whose bytes go to the page as they are written."""

    def __init__(self, number):
        self.number = number

    def writable(self):
        return True

    def fileno(self):
        raise io.UnsupportedOperation("fileno")

    def write(self, data):
        post("write", self.number, bytes(data))
        return len(data)


def post(method, *parameters):
    """Tells the page, without waiting for it."""
    import _sandbox
    from pyodide.ffi import to_js

    _sandbox.call("terminal", method, *(to_js(one) for one in parameters))


def text_stream(number):
    buffered = io.BufferedWriter(PageWriter(number), buffer_size=1 << 16)
    return io.TextIOWrapper(buffered, encoding="utf-8", errors="surrogateescape", line_buffering=True)


def replace_threads():
    import awscli.customizations.s3.results as results
    import s3transfer.futures

    class SameThreadExecutor(s3transfer.futures.NonThreadedExecutor):
        def __init__(self, max_workers=None):
            pass

    s3transfer.futures.BoundedExecutor.EXECUTOR_CLS = SameThreadExecutor

    def start(self):
        """Handles each result as it is put into the queue."""

        def put(result, *_, **__):
            if isinstance(result, results.ShutdownThreadRequest):
                return
            if self._result_handlers_enabled:
                self._process_result(result)
            if isinstance(result, results.ErrorResult):
                self._result_handlers_enabled = False

        self._result_queue.put = put

    results.ResultProcessor.start = start
    results.ResultProcessor.join = lambda self, timeout=None: None


def replace_pager():
    import awscli.help

    class Renderer(awscli.help.WindowsHelpRenderer):
        """Help as text, without the programs groff and less."""

        def _send_output_to_pager(self, output):
            sys.stdout.write(output.decode("utf-8").replace("\r\n", "\n"))

    awscli.help.get_renderer = lambda: Renderer()


def replace_questions():
    """A command has its input whole before it begins, so nobody can answer what it asks."""
    import builtins

    def refuse(prompt=""):
        sys.stdout.write(f"{prompt}\n")
        raise EOFError(
            "aws cannot ask here. Say it in the command, as in: aws configure set region eu-west-1"
        )

    builtins.input = refuse


def replace_standard_output_file():
    """Lets `get-object … /dev/stdout` print the object: the interpreter's own standard output leads nowhere."""
    import builtins
    import contextlib

    import awscli.customizations.streamingoutputarg as streaming

    def open_output(path, *parameters):
        if path != "/dev/stdout":
            return builtins.open(path, *parameters)
        sys.stdout.flush()
        return contextlib.nullcontext(sys.stdout.buffer)

    streaming.open = open_output


def share_models():
    """Has all commands read from one loader, which keeps the models that it has read."""
    import botocore.session

    botocore.session.create_loader = functools.lru_cache(botocore.session.create_loader)


def awscli_initialize(events):
    """The customizations of ``awscli.handlers`` that commands of S3 meet, in its order.

    The others are for services that are not here, and some of them fail where the models of those services are missing.
    """
    from awscli.argprocess import ParamShorthandParser
    from awscli.customizations import argrename, cliinputjson, generatecliskeleton, globalargs, paginate
    from awscli.customizations import s3errormsg, s3events, scalarparse, streamingoutputarg, toplevelbool, waiters
    from awscli.customizations.configure.configure import register_configure_cmd
    from awscli.customizations.s3.s3 import s3_plugin_initialize
    from awscli.paramfile import register_uri_param_handler

    events.register("session-initialized", register_uri_param_handler)
    events.register("process-cli-arg", ParamShorthandParser())
    s3errormsg.register_s3_error_msg(events)
    cliinputjson.register_cli_input_json(events)
    events.register("building-argument-table.*", streamingoutputarg.add_streaming_output_arg)
    globalargs.register_parse_global_args(events)
    paginate.register_pagination(events)
    s3_plugin_initialize(events)
    argrename.register_arg_renames(events)
    register_configure_cmd(events)
    toplevelbool.register_bool_params(events)
    generatecliskeleton.register_generate_cli_skeleton(events)
    waiters.register_add_waiters(events)
    scalarparse.register_scalar_parser(events)
    s3events.register_event_stream_arg(events)
    s3events.register_document_expires_string(events)


def prepare():
    """Loads the CLI, so that the first command finds it there."""
    import warnings

    # The CLI of 2025 has a `return` in a `finally`, of which Python 3.14 warns whoever loads it.
    warnings.filterwarnings("ignore", category=SyntaxWarning)
    # The CLI takes it when it is loaded.
    replace_questions()
    import awscli.clidriver
    import awscli.customizations.s3.subcommands  # noqa: F401
    import awscli.plugin

    replace_threads()
    replace_pager()
    replace_standard_output_file()
    share_models()
    # Python 3.14 refuses help that has a lone '%' when an argument is added; earlier ones, when the help is shown.
    argparse.ArgumentParser._check_help = lambda *_: None
    # By this name it speaks of itself where a command is wrong.
    sys.argv = ["aws"]
    awscli.plugin.BUILTIN_PLUGINS["__builtin__"] = __name__
    return awscli.clidriver


def replace_requests():
    """Ends a command where the page says that Ctrl+C was pressed."""
    send = sandbox_port.request

    def request(*parameters):
        try:
            return send(*parameters)
        except sandbox_port.RequestFailed as error:
            if str(error) == INTERRUPTED:
                raise KeyboardInterrupt from error
            raise

    sandbox_port.request = request


def run(arguments, stdin):
    """Runs one command to its end, and answers its exit status."""
    import awscli.clidriver

    kept = sys.stdin, sys.stdout, sys.stderr
    sys.stdin = io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8", errors="surrogateescape")
    sys.stdout, sys.stderr = text_stream(1), text_stream(2)
    try:
        return awscli.clidriver.create_clidriver().main(arguments) or 0
    except SystemExit as left:
        return left.code if isinstance(left.code, int) else 1
    except KeyboardInterrupt:
        return 130
    finally:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        forget_logging()
        sys.stdin, sys.stdout, sys.stderr = kept


def forget_logging():
    """Takes away what ``--debug`` has set, which on a computer ends with the process of its command."""
    for name in ("awscli", "botocore", "s3transfer", "urllib3"):
        logger = logging.getLogger(name)
        logger.handlers[:] = [one for one in logger.handlers if isinstance(one, logging.NullHandler)]
        logger.setLevel(logging.NOTSET)


def complete(line):
    """What the CLI itself completes the line with."""
    import awscli.clidriver
    import awscli.completer

    completer = awscli.completer.Completer(awscli.clidriver.create_clidriver())
    return [word for word in completer.complete(line, len(line)) or [] if word]


def follow_files(changed, removed, folders):
    """Brings the reader's files to how the page has them."""
    for name in removed:
        if os.path.exists(os.path.join(HOME, name)):
            os.remove(os.path.join(HOME, name))
    for name in folders:
        os.makedirs(os.path.join(HOME, name), exist_ok=True)
    for name, data in changed:
        path = os.path.join(HOME, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(data)


def serve():
    """Does what the page asks for, one thing after the other, for as long as the terminal is there."""
    os.makedirs(SETTINGS, exist_ok=True)
    with open(f"{SETTINGS}/config", "w") as file:
        # Version 2 of the CLI signs addresses so in every region; version 1 has to be told.
        file.write("[default]\ns3 =\n    signature_version = s3v4\n")
    os.environ.update(
        AWS_CONFIG_FILE=f"{SETTINGS}/config",
        AWS_SHARED_CREDENTIALS_FILE=f"{SETTINGS}/credentials",
        AWS_S3_US_EAST_1_REGIONAL_ENDPOINT="regional",
    )
    replace_requests()
    prepare()
    fixed = dict(os.environ)
    while True:
        asked = sandbox_port.call("terminal", "next")
        if asked["what"] == "complete":
            sandbox_port.call("terminal", "completed", complete(asked["line"]))
            continue
        follow_files(asked["changed"], asked["removed"], asked["folders"])
        os.environ.clear()
        os.environ.update(fixed)
        os.environ.update(asked["environment"])
        os.chdir(asked["folder"])
        status = run(asked["arguments"], bytes(asked["stdin"]))
        os.chdir(HOME)
        sandbox_port.written()
        sandbox_port.call("terminal", "done", status)
