import { membersOf, model } from '../model/model.ts';
import missing from '../model/missing-in-debian.json' with { type: 'json' };
import type { Call } from '../read/call.ts';
import { isList, isStructure, type Value } from '../read/value.ts';
import { listOf } from '../model/model.ts';

const missingMembers: Readonly<Record<string, readonly string[]>> = missing.members;

/** What a copy cannot say, in sentences for its comments. */
export function notesOf({ left }: Call): string[] {
  return left.map((line) => `Not in this copy, for the operation has no parameter for it: ${oneLine(line)}`);
}

/** What the botocore of Debian 12 is too old to know in a call. The notes name `program`, which is built on botocore. */
export function notesOnAge(
  { operation, input, model: { input: structure } }: Call,
  program: string,
): string[] {
  if (missing.operations.includes(operation)) {
    return [`The ${program} of Debian 12 is too old for ${operation}; a newer one has it.`];
  }
  const names = [...new Set(unknown(input, structure))];
  return names.map((name) => `The ${program} of Debian 12 is too old for ${name}; a newer one has it.`);
}

function unknown(value: Value, type: string): string[] {
  const list = listOf(type);
  if (isList(value)) return value.flatMap((item) => unknown(item, list?.item ?? ''));
  if (!isStructure(value) || !model.structures[type]) return [];
  return membersOf(type).flatMap(({ name, type: memberType }) => {
    const member = value[name];
    if (member === undefined) return [];
    return missingMembers[type]?.includes(name) ? [name] : unknown(member, memberType);
  });
}

function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').slice(0, 120);
}
