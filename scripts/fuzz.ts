/**
 * `npm run fuzz -- --minutes 60 [--seed 1]`: for that long, gives the gates of the page and the bridge requests with one thing
 * wrong, and prints which of them were sent that should not have been, with the seed that repeats them.
 */
import { parseArgs } from 'node:util';
import { fuzzOnce, nothingFound } from '../tests/gate/fuzz/fuzz.ts';
import { bridgeGate, pageGate } from '../tests/gate/fuzz/gates.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' } },
});
const end = Date.now() + Number(values.minutes) * 60_000;
const first = values.seed === undefined ? Date.now() % 2 ** 32 : Number(values.seed);
const gates = [pageGate(), await bridgeGate()];
const found = nothingFound();
for (let seed = first; Date.now() < end && found.failures.length < 20; seed += 1) {
  for (const gate of gates) await fuzzOnce(gate, seed, found);
}
await Promise.all(gates.map((gate) => gate.close()));
const { proper, wrong, scrambled, scrambledSent, tried, failures } = found;
console.log(
  `From seed ${first}: ${proper} proper requests, ${wrong} with one thing wrong of ${tried.size} kinds, ` +
    `${scrambled} scrambled, of which ${scrambledSent} were understood and sent.`,
);
for (const failure of failures) console.error(failure);
console.log(
  failures.length === 0 ? 'Nothing was sent that was not understood.' : `${failures.length} failures.`,
);
process.exitCode = failures.length === 0 ? 0 : 1;
