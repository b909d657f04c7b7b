import type { LogLevel } from '../messages.ts';
import type { ValueNode } from '../value-node.ts';
import { formatTable } from './console-table.ts';
import { describeValue } from './describe-value.ts';
import { format, inspect } from './inspect/inspect.ts';
import { cleanStack } from './stack.ts';
import type { Terminal } from './terminal/terminal.ts';

/** How many arguments of one call can be expanded. */
const mostValues = 20;
/** How many nodes of values are kept: `ofCall` of each call until the run has used up `ofRun`, and `later` of each after. */
const nodes = { ofRun: 200_000, ofCall: 2_000, later: 20 };

/**
 * A `console` that prints as Node's does, to the page.
 *
 * @see https://nodejs.org/api/console.html
 */
export function createConsole(terminal: Terminal): Partial<Console> {
  const counts = new Map<string, number>();
  const timers = new Map<string, number>();
  let indentation = '';
  let nodesLeft = nodes.ofRun;
  /** The expandable values among printed arguments: objects that have something inside. */
  const describeArguments = (args: readonly unknown[]): readonly ValueNode[] => {
    const left = { nodes: nodesLeft > 0 ? nodes.ofCall : nodes.later };
    const before = left.nodes;
    const described = args
      .filter((argument) => typeof argument === 'object' && argument !== null)
      .slice(0, mostValues)
      .map((value) => describeValue(value, left))
      .filter((node) => node.children !== undefined);
    nodesLeft -= before - left.nodes;
    return described;
  };

  const print = (level: LogLevel, text: string, values: readonly ValueNode[] = []) => {
    const indented = indentation ? text.replace(/^/gm, indentation) : text;
    terminal.write(`${cleanStack(indented)}\n`, { level, values, isCall: true });
  };
  const printer =
    (level: LogLevel) =>
    (...args: unknown[]) =>
      print(level, format(...args), describeArguments(args));
  const elapsed = (label: string) => {
    const start = timers.get(label);
    if (start === undefined) return undefined;
    const milliseconds = performance.now() - start;
    return milliseconds < 1_000 ? `${milliseconds.toFixed(3)}ms` : `${(milliseconds / 1_000).toFixed(3)}s`;
  };
  const log = printer('log');
  const group = (...args: unknown[]) => {
    if (args.length > 0) log(...args);
    indentation += '  ';
  };

  return {
    log,
    info: printer('info'),
    debug: printer('debug'),
    warn: printer('warn'),
    error: printer('error'),
    trace: (...args: unknown[]) => {
      const { stack = '' } = new Error();
      const frames = stack.split('\n').slice(1).join('\n');
      print('error', `Trace: ${format(...args)}\n${frames}`, describeArguments(args));
    },
    assert: (condition?: unknown, ...args: unknown[]) => {
      if (condition) return;
      print(
        'error',
        args.length > 0 ? `Assertion failed: ${format(...args)}` : 'Assertion failed',
        describeArguments(args),
      );
    },
    dir: (value: unknown, options?: object) =>
      print('log', inspect(value, { customInspect: false, ...options }), describeArguments([value])),
    dirxml: log,
    table: (data: unknown, columns?: readonly string[]) => {
      const table = formatTable(data, columns);
      if (table === undefined) log(data);
      else print('log', table, describeArguments([data]));
    },
    group,
    groupCollapsed: group,
    groupEnd: () => (indentation = indentation.slice(2)),
    count: (label = 'default') => {
      const count = (counts.get(label) ?? 0) + 1;
      counts.set(label, count);
      print('log', `${label}: ${count}`);
    },
    countReset: (label = 'default') => {
      if (!counts.delete(label)) print('warn', `Count for '${label}' does not exist`);
    },
    time: (label = 'default') => {
      if (timers.has(label)) print('warn', `Label '${label}' already exists for console.time()`);
      else timers.set(label, performance.now());
    },
    timeLog: (label = 'default', ...args: unknown[]) => {
      const time = elapsed(label);
      if (time === undefined) print('warn', `No such label '${label}' for console.timeLog()`);
      else print('log', format(`${label}: ${time}`, ...args), describeArguments(args));
    },
    timeEnd: (label = 'default') => {
      const time = elapsed(label);
      timers.delete(label);
      if (time === undefined) print('warn', `No such label '${label}' for console.timeEnd()`);
      else print('log', `${label}: ${time}`);
    },
    clear: () => terminal.clear(),
  };
}
