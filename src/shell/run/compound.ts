import { LoopEnd } from '../command.ts';
import { calculateText } from '../expand/calculate-text.ts';
import { expandNumber, expandPattern, expandText, expandWords } from '../expand/expand.ts';
import type { CompoundCommand, Script, Word } from '../parse/tree.ts';
import { holds } from './conditions.ts';
import type { Streams } from './redirected.ts';
import { expansionOf, inSubshell } from './subshell.ts';
import type { Surroundings } from './surroundings.ts';

/** Runs a command that holds others, and answers its exit status. */
export async function runCompound(
  command: CompoundCommand,
  streams: Streams,
  with_: Surroundings,
): Promise<number> {
  const { state } = with_;
  const how = expansionOf(streams, with_);
  const run = (script: Script) => with_.runScript(script, streams, with_);
  const test = (script: Script) => with_.runScript(script, streams, { ...with_, isTested: true });
  switch (command.kind) {
    case 'group':
      if (!command.isSubshell) return run(command.body);
      return inSubshell(streams, with_, (inner) => with_.runScript(command.body, streams, inner));
    case 'if':
      for (const { condition, body } of command.branches) if ((await test(condition)) === 0) return run(body);
      return command.otherwise.length > 0 ? run(command.otherwise) : 0;
    case 'case':
      return runCase(command, streams, with_);
    case '[[':
      return Number(!(await holds(command.condition, how)));
    case '((':
      return Number((await expandNumber(command.word, how)) === 0n);
    case 'for': {
      const values = await expandWords(command.words, how);
      let at = 0;
      return runLoop(command.body, streams, with_, () => {
        const value = values[at++];
        if (value !== undefined) state.variables.set(command.name, value);
        return value !== undefined;
      });
    }
    case 'count': {
      const [start, condition, step] = command.parts;
      const number = async (word: Word) => calculateText(await expandText(word, how), state);
      await number(start);
      let isFirst = true;
      return runLoop(command.body, streams, with_, async () => {
        if (!isFirst) await number(step);
        isFirst = false;
        const text = await expandText(condition, how);
        return text.trim() === '' || calculateText(text, state) !== 0n;
      });
    }
    case 'loop':
      return runLoop(
        command.body,
        streams,
        with_,
        async () => ((await test(command.condition)) === 0) !== command.until,
      );
  }
}

/** @param hasNext Asked before each turn. */
async function runLoop(
  body: Script,
  streams: Streams,
  with_: Surroundings,
  hasNext: () => Promise<boolean> | boolean,
): Promise<number> {
  const inner = { ...with_, loops: (with_.loops ?? 0) + 1 };
  let status = 0;
  while (await hasNext()) {
    try {
      status = await with_.runScript(body, streams, inner);
    } catch (error) {
      if (!(error instanceof LoopEnd)) throw error;
      if (error.levels > 1 && inner.loops > 1) throw new LoopEnd(error.goesOn, error.levels - 1);
      status = 0;
      if (!error.goesOn) break;
    }
  }
  return status;
}

async function runCase(
  { word, clauses }: Extract<CompoundCommand, { readonly kind: 'case' }>,
  streams: Streams,
  with_: Surroundings,
): Promise<number> {
  const how = expansionOf(streams, with_);
  const value = await expandText(word, how);
  const flags = with_.state.options.has('nocasematch') ? 'isu' : 'su';
  const isMatched = async (patterns: readonly Word[]) => {
    for (const pattern of patterns)
      if (new RegExp(`^(?:${await expandPattern(pattern, how)})$`, flags).test(value)) return true;
    return false;
  };
  let status = 0;
  let goesOn = false;
  for (const { patterns, body, end } of clauses) {
    if (!goesOn && !(await isMatched(patterns))) continue;
    status = body.length > 0 ? await with_.runScript(body, streams, with_) : 0;
    if (end === ';;') return status;
    goesOn = end === ';&';
  }
  return status;
}
