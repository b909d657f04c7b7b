@rem npm scripts say "exec", so that a signal to npm reaches Node and not a shell in between. Windows has no such command.
@%*
