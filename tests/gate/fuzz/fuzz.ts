import { rowOf } from '#protocol/operations';
import { seededRandom } from '../../../src/connections/conditions/seeded-random.ts';
import type { Arrived, Gate } from './gates.ts';
import { type Asked, bucket, oneOf, properRequest, type Random, sendable } from './proper.ts';
import { wrongs } from './wrongs.ts';

/** What a run of the fuzzer has found. */
export interface Found {
  proper: number;
  wrong: number;
  scrambled: number;
  /** How many of the scrambled requests were sent: they may still be understood. */
  scrambledSent: number;
  /** How many times each kind of wrong was tried. */
  readonly tried: Map<string, number>;
  readonly failures: string[];
}

/** Tries one seed on a gate: a proper request, one with something wrong, and one with a character changed somewhere. */
export async function fuzzOnce(gate: Gate, seed: number, found: Found): Promise<void> {
  const random = seededRandom(seed);
  // A DeleteObjects request has the most that can be misread.
  const row = random() < 0.1 ? rowOf('DeleteObjects') : oneOf(sendable, random);
  const proper = properRequest(row, random);
  const fail = (what: string, asked: Asked) =>
    found.failures.push(`${gate.name}, seed ${seed}: ${what}\n${JSON.stringify(asked)}`);

  const { arrived, questions } = await gate.send(proper);
  found.proper += 1;
  const isRuled = row.opens ?? row.later;
  const isHeld =
    isRuled && (gate.name === 'page' ? questions.length > 0 : arrived === undefined || row.later);
  if (isRuled ? !isHeld : !arrived)
    fail(`a proper ${row.name} was ${arrived ? 'not asked for' : 'not sent'}`, proper);

  const possible = Object.entries(wrongs).flatMap(([kind, wrong]) => {
    const made = wrong(proper, random);
    return made && JSON.stringify(made) !== JSON.stringify(proper) ? [[kind, made] as const] : [];
  });
  const [name, asked] = oneOf(possible, random);
  found.wrong += 1;
  found.tried.set(name, (found.tried.get(name) ?? 0) + 1);
  if ((await gate.send(asked)).arrived) fail(`${row.name} with ${name} was sent`, asked);

  const scrambled = scramble(proper, random);
  found.scrambled += 1;
  const end = (await gate.send(scrambled)).arrived;
  if (!end) return;
  found.scrambledSent += 1;
  const problem = misunderstood(end);
  if (problem !== undefined) fail(`${row.name}, scrambled, ${problem}`, scrambled);
}

const nasty = [
  ...Array.from('&=;%?#/\\.<>"\'!-\0\r\n\t +:[]'),
  '%00',
  '%2e',
  '%26',
  'policy',
  '&acl',
  '<Key>',
  '</Key>',
  '<!--',
  '&#0;',
  'é',
];

/** Adds or removes a character anywhere. */
function scramble(asked: Asked, random: Random): Asked {
  const change = (text: string) => {
    const at = Math.floor(random() * (text.length + 1));
    const taken = random() < 0.4 ? 1 : 0;
    return text.slice(0, at) + (random() < 0.8 ? oneOf(nasty, random) : '') + text.slice(at + taken);
  };
  // A line of HTTP can contain only ASCII: whatever writes it refuses other characters.
  const inLine = (text: string) => change(text).replace(/[^\x21-\x7e]/g, '~');
  const where = oneOf(['query', 'path', 'body', 'header'], random);
  if (where === 'query') return { ...asked, query: inLine(asked.query.join('&')).split('&') };
  if (where === 'path') return { ...asked, path: `/${inLine(asked.path.slice(1))}` };
  if (where === 'body' && typeof asked.body === 'string' && asked.body !== '')
    return { ...asked, body: change(asked.body) };
  return { ...asked, headers: asked.headers.map(([name, value]) => [name, inLine(value)]) };
}

/** Where a request that arrived differs from what the gate understood; `undefined` if nothing differs. */
function misunderstood(arrived: Arrived): string | undefined {
  const { method, search, headers, body } = arrived;
  const names = [...new URLSearchParams(search).keys()];
  if (new Set(names).size !== names.length) return 'arrived with a parameter twice';
  if (/[;<>"\\]|%00|&&|&$|\?&/.test(search)) return `arrived with the query ${search}`;
  const known = sendable.filter(({ method: own }) => own === method);
  const fits = known.filter(({ query = [], parameters = [] }) => {
    const all = [...query, ...parameters, 'x-id'];
    return query.every((name) => names.includes(name)) && names.every((name) => all.includes(name));
  });
  if (fits.length === 0) return `arrived as no operation: ${method} ${search}`;
  const text = new TextDecoder().decode(body);
  const isXml =
    headers.get('content-type') === 'application/xml' && fits.some(({ body: kind }) => kind?.startsWith('<'));
  if (isXml && /<[!?](?!xml version="1.0" encoding="UTF-8"\?>)/.test(text))
    return `arrived with the body ${text}`;
  const source = headers.get('x-amz-copy-source');
  if (source !== undefined && !source.startsWith(`${bucket}/`)) return `arrived as a copy of ${source}`;
  return undefined;
}

/** The findings at the beginning: none. */
export function nothingFound(): Found {
  return { proper: 0, wrong: 0, scrambled: 0, scrambledSent: 0, tried: new Map(), failures: [] };
}
