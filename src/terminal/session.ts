import textTools from 'virtual:text-tools';
import { encode, type FolderAccess, folderOf, type ShellCommand } from '#shell';
import type { Session } from '#run/session';
import { adviceOn } from './aws/advice.ts';
import { type AwsCli, awsCliOf } from './aws/aws-cli.ts';
import { makeCurl } from './commands/curl.ts';
import { PageShell } from './worker/page-shell.ts';
import ShellWorker from './worker/worker.ts?worker';

/** A shell over the account and the files of a page, with the AWS CLI in it. */
export interface TerminalSession {
  readonly shell: PageShell;
  readonly cli: AwsCli;
  /** Called with what is being loaded; with an empty text at its end. */
  tell: (text: string) => void;
}

/** @param own What the terminal itself does: `clear`, `history`. */
export function openTerminalSession(
  session: Session,
  own: Readonly<Record<string, ShellCommand>> = {},
): TerminalSession {
  const cli = awsCliOf(session);
  const aws: ShellCommand = {
    usage: 'aws <command> <subcommand> [parameters], as in aws s3 ls or aws s3api list-buckets',
    summary: 'the AWS CLI, version 1, on the account of this page (aws s3 help, aws s3api help)',
    run: async ({ args, stdin, stdout, stderr, state, signal, files, fail }) => {
      const inHome = state.folder === folderOf.home || state.folder.startsWith(`${folderOf.home}/`);
      if (!inHome || !(await files.isFolder(state.folder))) {
        stderr(encode('aws: this folder is not one of yours. cd alone leads to your files.\n'));
        return 1;
      }
      const status = await cli.run({
        arguments: args,
        stdin: stdin ?? new Uint8Array(),
        folder: state.folder,
        environment: state.environment,
        stdout,
        stderr,
        signal,
        tell: (text) => opened.tell(text),
      });
      const advice = adviceOn(args, status);
      if (advice) fail(...advice);
      return status;
    },
  };
  const folder: FolderAccess = session.files.lend().folder;
  const { environment } = session.target.peek();
  const region = environment.AWS_REGION ?? 'us-east-1';
  const shell = new PageShell(
    () => new ShellWorker(),
    { folder, commands: { aws, curl: makeCurl(session), ...own } },
    // Absolute, since the worker resolves addresses against its own.
    new URL(textTools, location.href).href,
    // Version 1 of the CLI knows the region by this name alone.
    { ...environment, AWS_DEFAULT_REGION: region, HOME: folderOf.home },
  );
  const opened: TerminalSession = { shell, cli, tell: () => undefined };
  return opened;
}
