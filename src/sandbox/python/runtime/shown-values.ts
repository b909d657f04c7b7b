import type { ValueNode } from '../../value-node.ts';

/** How many values one text can have, where a program prints many without ending a line. */
const most = 50;

/** The values that calls of `print` are about to print: they go with the next text that is written. */
export class ShownValues {
  #waiting: readonly ValueNode[] = [];

  /** @param json What `sandbox_values.py` has made of the values. */
  readonly add = (json: string): void => {
    this.#waiting = [...this.#waiting, ...(JSON.parse(json) as readonly ValueNode[])].slice(0, most);
  };

  take(): readonly ValueNode[] {
    const values = this.#waiting;
    this.#waiting = [];
    return values;
  }
}
