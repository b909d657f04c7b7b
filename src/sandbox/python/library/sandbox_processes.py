"""Other processes and programs, where there are none: what would begin one is refused in words."""

import os

import sandbox_advice


def install():
    """Puts refusals in the place of what Python itself answers with the number of an error."""
    for name in dir(os):
        if name in ('fork', 'forkpty', 'wait', 'waitpid', 'waitid', 'wait3', 'wait4'):
            setattr(os, name, _refusing(name, sandbox_advice.NO_PROCESSES))
        elif name.startswith(('exec', 'spawn', 'posix_spawn')):
            setattr(os, name, _refusing(name, f'There are no other programs in a page. {sandbox_advice.NO_PROGRAMS}'))


def _refusing(name, words):
    def refuse(*_, **__):
        raise OSError(f'os.{name}: {words}')

    return refuse
