import { describe, expect, it } from 'vitest';
import { onPress } from './press.ts';

/** What `onPress` needs of a button, and the clicks that a browser would report to it. */
function pressable() {
  const presses: number[] = [];
  let listener: (event: Partial<MouseEvent>) => void = () => undefined;
  const button = { addEventListener: (_: string, added: typeof listener) => (listener = added) };
  let time = 0;
  onPress(button as unknown as HTMLButtonElement, () => presses.push(time));
  const click = (at: number, detail: number, isTrusted = true) => {
    time = at;
    listener({ detail, isTrusted, timeStamp: at });
  };
  return {
    presses,
    byMouse: click,
    byKey: (at: number) => click(at, 0),
    byScript: (at: number) => click(at, 0, false),
  };
}

describe('onPress', () => {
  it('takes a double and a triple click for one press', () => {
    const { presses, byMouse } = pressable();
    byMouse(1000, 1);
    byMouse(1150, 2);
    byMouse(1290, 3);
    expect(presses).toEqual([1000]);
  });

  it('takes two clicks that a browser counts as two for two', () => {
    const { presses, byMouse } = pressable();
    byMouse(1000, 1);
    byMouse(1300, 1);
    expect(presses).toEqual([1000, 1300]);
  });

  it('takes Enter twice in a row, or held down, for one press, and once more later for another', () => {
    const { presses, byKey } = pressable();
    for (const at of [1000, 1200, 1600, 2000]) byKey(at);
    byKey(2600);
    expect(presses).toEqual([1000, 2600]);
  });

  it('takes every click that a program makes', () => {
    const { presses, byScript } = pressable();
    byScript(1000);
    byScript(1010);
    expect(presses).toEqual([1000, 1010]);
  });
});
