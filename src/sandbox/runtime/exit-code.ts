/** The code that a program leaves with, which `process.exit(code)` and `process.exitCode` set. */
export class ExitCode {
  #code: unknown;

  /** As it was set: Node, too, gives back what it was given. */
  get value(): unknown {
    return this.#code;
  }

  /**
   * Sets it.
   *
   * @throws {TypeError} As Node does, where the code is neither a whole number nor the text of one.
   * @see https://nodejs.org/api/process.html#processexitcode-1
   */
  set value(code: unknown) {
    const isText = typeof code === 'string' && code !== '' && Number.isInteger(Number(code));
    if (code !== undefined && code !== null && !isText && !Number.isInteger(code)) {
      const message = `The "code" argument must be of type number. Received ${typeof code}`;
      throw Object.assign(new TypeError(message), { code: 'ERR_INVALID_ARG_TYPE' });
    }
    this.#code = code;
  }

  /** The code as the system keeps it: a byte. */
  get byte(): number {
    return Number(this.#code ?? 0) & 255;
  }
}
