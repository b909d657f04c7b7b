/** Keeps a list's elements in step with its rows: draws new rows, removes those that are gone, and leaves the rest alone. */
export class RowList<Row extends object> {
  readonly #host: HTMLElement;
  readonly #draw: (row: Row) => HTMLElement;
  #elements = new Map<Row, HTMLElement>();

  constructor(host: HTMLElement, draw: (row: Row) => HTMLElement) {
    this.#host = host;
    this.#draw = draw;
  }

  show(rows: readonly Row[]): void {
    const elements = new Map(rows.map((row) => [row, this.#elements.get(row) ?? this.#draw(row)]));
    for (const [row, made] of this.#elements) if (!elements.has(row)) made.remove();
    this.#elements = elements;
    let next = this.#host.firstChild;
    const added: HTMLElement[] = [];
    for (const made of elements.values()) {
      if (made === next) next = next.nextSibling;
      else if (next) this.#host.insertBefore(made, next);
      else added.push(made);
    }
    this.#host.append(...added);
  }
}
