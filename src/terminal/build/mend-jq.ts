import { type Mend, mendCode } from './mend-code.ts';

const mends: readonly Mend[] = [
  [
    'Its handle takes text, one filter and no files. What it is made of takes a command line.',
    'return createHandle(await instantiate(builder))',
    'return instantiate(async (reject) => ({ ...(await builder(reject)), environment: options.environment }))',
  ],
  [
    'The same.',
    'versionSync() {',
    `run(args, read, prepare) {
      prepare(FS);
      // Reads when it is first looked at.
      stdinBuffer = { get length() { return (stdinBuffer = read()).length; } };
      stdinBufferOffset = 0;
      return executeJq(args);
    }, versionSync() {`,
  ],
  [
    'It has an environment of its own making, which the code asks for as it starts.',
    'var ENV = {};',
    'var ENV = Module.environment ?? {};',
  ],
  [
    'What is printed is kept to the byte, blanks and line ends among it.',
    'stdout: stdoutSink.toString().trim(), stderr: stderrSink.toString().trim(), exitCode',
    'stdout: stdoutSink.toString(), stderr: stderrSink.toString(), exitCode',
  ],
  ['The same.', 'return decoder.decode(bytes.subarray(0, length))', 'return bytes.slice(0, length)'],
];

/** Whether a file of the library has jq in it, rather than what loads it in one place or another. */
export const isJq = (code: string): boolean => code.includes('function executeJq(');

/** `jq-wasm` with jq's whole command line, on files: {@link https://jqlang.org/manual/v1.8/#invoking-jq}. */
export function mendJqCode(code: string): string {
  return mendCode(code, mends, 'jq-wasm');
}
