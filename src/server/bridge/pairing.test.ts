import { beforeEach, describe, expect, it } from 'vitest';
import { createPairing, type Pairing } from './pairing.ts';

let time: number;
let codes: string[];
let longCodes: string[];
let pairing: Pairing;
beforeEach(() => {
  time = 0;
  codes = [];
  longCodes = [];
  pairing = createPairing(
    { onNewCode: (code) => codes.push(code), onGuessing: (code) => longCodes.push(code) },
    () => time,
  );
});
const site = (number: number) => `https://s${number}.evil.example`;
/** How many of a number of wrong codes, by default each from another origin, are judged. */
const judged = (tries: number, origin = site) =>
  Array.from({ length: tries }, (_, number) => pairing.pair('AAAA-AAAA', origin(number))).filter(
    (answer) => answer === 'wrong',
  ).length;

describe('pairing under attack', () => {
  it('judges few wrong codes in a minute, however many origins they come from', () => {
    expect(judged(300)).toBe(20);
    time += 59_000;
    expect(judged(300)).toBe(0);
    time += 1_000;
    expect(judged(300)).toBe(20);
  });

  it('judges fewer from one origin', () => expect(judged(300, () => site(1))).toBe(5));

  it('shows the reader one code all the while', () => {
    for (let minute = 0; minute < 100; minute += 1) {
      judged(300);
      time += 60_000;
    }
    expect(codes).toEqual([pairing.code]);
  });

  it('does not keep out a page of this machine', () => {
    judged(300);
    expect(pairing.pair(pairing.code, 'http://localhost:4321')).toHaveProperty('token');
  });

  it('does not take for one what only begins so', () => {
    expect(judged(300, (number) => `http://localhost.s${number}.evil.example`)).toBe(20);
    expect(pairing.pair(pairing.code, 'http://127.0.0.1.evil.example')).toBe('later');
  });

  it('has a long code for a page that is on a site itself', () => {
    judged(300);
    expect(pairing.pair(pairing.code, 'https://learn-s3.example')).toBe('later');
    expect(longCodes).toHaveLength(1);
    const [long = ''] = longCodes;
    expect(long.replaceAll('-', '')).toHaveLength(20);
    expect(pairing.pair(long, 'https://learn-s3.example')).toHaveProperty('token');
    expect(pairing.pair(long, site(1))).toBe('later');
  });
});

describe('a code', () => {
  it('works once, and is taken in small letters and without the dash', () => {
    const { code } = pairing;
    const typed = code.toLowerCase().replace('-', ' ');
    const answer = pairing.pair(typed, 'https://a.example');
    expect(answer).toHaveProperty('token');
    expect(pairing.pair(code, 'https://a.example')).toBe('wrong');
    const { token } = answer as { token: string };
    expect(pairing.isPaired(token, 'https://a.example')).toBe(true);
    expect(pairing.isPaired(token, 'https://b.example')).toBe(false);
  });
});
