import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fuzzOnce, nothingFound } from './fuzz/fuzz.ts';
import { bridgeGate, type Gate, pageGate } from './fuzz/gates.ts';
import { sendable, properRequest } from './fuzz/proper.ts';
import { wrongs } from './fuzz/wrongs.ts';

let gates: readonly Gate[];
beforeAll(async () => (gates = [pageGate(), await bridgeGate()]));
afterAll(() => Promise.all(gates.map((gate) => gate.close())));

describe('what the gates do not understand', () => {
  it('is not sent, by page or bridge; what they understand is', async () => {
    for (const gate of gates) {
      const found = nothingFound();
      // A request over HTTP takes ten times as long.
      const seeds = gate.name === 'page' ? 3_000 : 600;
      for (let seed = 0; seed < seeds; seed += 1) await fuzzOnce(gate, seed, found);
      expect(found.failures).toEqual([]);
      expect(found.scrambledSent).toBeGreaterThan(seeds / 10);
      if (gate.name === 'page') expect([...found.tried.keys()].sort()).toEqual(Object.keys(wrongs).sort());
    }
  });

  it('is told from what they do: every operation is sent, with all that may go along', async () => {
    for (const gate of gates) {
      for (const row of sendable) {
        const asked = properRequest(row, () => 0.3);
        const { arrived, questions } = await gate.send(asked);
        const isHeld = row.opens ?? (gate.name === 'page' && row.later);
        expect([gate.name, row.name, arrived !== undefined]).toEqual([gate.name, row.name, !isHeld]);
        expect(questions.length > 0).toBe(gate.name === 'page' && Boolean(isHeld));
      }
    }
  });
});
