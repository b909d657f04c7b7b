import { createCommands, isIncomplete, Shell, ShellFiles, ShellState } from '#shell';
import { makeTextTools, type TextToolModule } from '../text-tools/make-text-tools.ts';
import { type FromPage, type FromWorker, interrupted, type Line } from './messages.ts';
import { PacedOutput } from './paced-output.ts';
import { Questions } from './questions.ts';

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Runs a shell for a page, in a worker: what it is told to do may take as long as it likes, and the page can end it in any case.
 *
 * @param load Loads the commands of the library from an address.
 * @param compileJq Loads and compiles `jq`.
 */
export function serveShell(
  line: Line<FromWorker, FromPage>,
  load: (address: string) => Promise<TextToolModule>,
  compileJq: () => Promise<WebAssembly.Module>,
): void {
  const send = (message: FromWorker) => line.postMessage(message);
  const output = new PacedOutput(send);
  const questions = new Questions(send);
  let shell: Shell | undefined;
  let running: AbortController | undefined;

  const begin = ({ facts, commands, textTools }: Extract<FromPage, { type: 'begin' }>) => {
    const all = createCommands({
      ...questions.commands(commands),
      ...makeTextTools(() => load(textTools), compileJq),
    });
    shell = new Shell(new ShellFiles(questions.folder), all, ShellState.from(facts));
    send({ type: 'ready', names: [...all.keys()] });
  };

  const run = async (text: string) => {
    if (!shell) return;
    const { signal } = (running = new AbortController());
    const { print, hint } = output;
    const rest = async () => {
      await nextTask();
      if (!signal.aborted) await output.hasRoom();
    };
    try {
      const end = await shell.run(text, { stdout: print, stderr: print, hint, signal, rest });
      await output.isEmpty();
      // What it printed was thrown away: it has been interrupted, though it had come to its end.
      if (signal.aborted) shell.state.status = interrupted.status;
      send({ type: 'ended', end: signal.aborted ? interrupted : end, facts: shell.state.facts });
    } catch (error) {
      send({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  };

  line.addEventListener('message', ({ data }) => {
    if (data.type === 'begin') begin(data);
    else if (data.type === 'run') void run(data.text);
    else if (data.type === 'ask') send({ type: 'told', isIncomplete: isIncomplete(data.text) });
    else if (data.type === 'drawn') output.drawn();
    else if (data.type === 'interrupt') {
      output.clear();
      running?.abort();
    } else questions.hear(data);
  });
}
