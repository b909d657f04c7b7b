/** How much of it is kept, in characters: a file that somebody prints may be large. */
const kept = 100_000;

/** What commands have printed, as text: the end of it, where it is long. */
export class PrintedText {
  readonly #decoder = new TextDecoder();
  #text = '';

  add(bytes: Uint8Array): void {
    this.#text = (this.#text + this.#decoder.decode(bytes, { stream: true })).slice(-kept);
  }

  get text(): string {
    return this.#text;
  }
}
