import { describe, expect, it } from 'vitest';
import { messagesIn } from './check-message.ts';
import { outputLimits } from './output-limits.ts';

const entry = { type: 'log', id: 1, level: 'log', text: 'a', values: [] };
const value = {
  kind: 'object',
  text: '{ a: 1 }',
  children: [{ label: 'a', value: { kind: 'number', text: '1' } }],
};
const frames = [{ name: 'main', line: 1, column: 2 }];
const request = {
  type: 'request',
  id: 1,
  method: 'GET',
  url: 'https://a.example/',
  headers: [['a', 'b']],
  frames,
};
const failure = {
  type: 'failure',
  name: 'Error',
  message: 'm',
  frames,
  value,
  metadata: { httpStatusCode: 404 },
};
const right = [
  entry,
  {
    ...entry,
    values: [value],
    styled: [{ text: 'a', style: { bold: true, color: '#00ff00', background: 3 } }],
  },
  request,
  { ...request, body: new Uint8Array(3) },
  failure,
  { type: 'call', id: 1, service: 'files', method: 'read', parameters: ['a'] },
  { type: 'abort', id: 1 },
  { type: 'pong' },
  { type: 'skipped', count: 3 },
  { type: 'erased', id: 1 },
  { type: 'notices', notices: [{ kind: 'not-awaited', what: 'send', frames }] },
  { type: 'clear' },
  { type: 'done', exitCode: 0 },
];

describe('messagesIn', () => {
  it('lets through what has the shape of a message', () => {
    expect(messagesIn({ runId: 'run', messages: right }, 'run')).toEqual(right);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['no object', 'log'],
    ['no messages', { runId: 'run' }],
    ['messages that are no list', { runId: 'run', messages: { 0: entry, length: 1 } }],
    ['another run', { runId: 'other', messages: right }],
  ])('finds none in %s', (_, data) => {
    expect(messagesIn(data, 'run')).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a text', 'log'],
    ['a list', []],
    ['no type', {}],
    ['a type of nobody', { type: 'constructor' }],
    ['a type of another world', { type: '__proto__' }],
    ['an entry without a number', { ...entry, id: undefined }],
    ['an entry with half a number', { ...entry, id: 1.5 }],
    ['an entry whose text is none', { ...entry, text: { length: 5 } }],
    ['an entry of no level', { ...entry, level: 'shout' }],
    ['a request whose headers are none', { ...request, headers: 'a' }],
    ['a request whose headers are no pairs', { ...request, headers: [['a']] }],
    ['a request whose body is none', { ...request, body: 'a' }],
    ['a request from nowhere', { ...request, frames: [null] }],
    ['a failure without a value', { ...failure, value: undefined }],
    ['a failure with a message that is none', { ...failure, message: 3 }],
    ['a call without parameters', { type: 'call', id: 1, service: 'files', method: 'read' }],
    ['a count that is none', { type: 'skipped', count: 'many' }],
    ['a count below nothing', { type: 'skipped', count: -1 }],
    ['an end without a code', { type: 'done' }],
  ])('leaves out %s, and nothing else', (_, wrong) => {
    expect(messagesIn({ runId: 'run', messages: [entry, wrong, request] }, 'run')).toEqual([entry, request]);
  });

  it('keeps of an entry what is right', () => {
    let deep: object = { kind: 'object', text: 'deep' };
    for (let level = 0; level < 50_000; level += 1)
      deep = { ...value, children: [{ label: 'a', value: deep }] };
    const odd = { ...entry, values: [null, value, 3, deep], styled: [{ text: 'another text' }], extra: 1 };
    expect(messagesIn({ runId: 'run', messages: [odd] }, 'run')).toEqual([{ ...entry, values: [value] }]);
    const endless = { ...entry, styled: [{ text: 'a' }, ...Array<unknown>(9).fill({ text: '' })] };
    expect(messagesIn({ runId: 'run', messages: [endless] }, 'run')).toEqual([entry]);
    const style = { color: 'url(https://a.example)' };
    const bad = { ...entry, styled: [{ text: 'a', style }], values: undefined };
    expect(messagesIn({ runId: 'run', messages: [bad] }, 'run')).toEqual([entry]);
  });

  it('cuts a text that is too long', () => {
    const long = { ...entry, text: 'x'.repeat(outputLimits.entry + 5) };
    const [message] = messagesIn({ runId: 'run', messages: [long] }, 'run');
    expect(message).toMatchObject({ type: 'log', cut: 5 });
    expect(message?.type === 'log' && message.text.length).toBe(outputLimits.entry);
  });
});
