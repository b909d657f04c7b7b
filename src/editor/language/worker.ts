/**
 * TypeScript, off the page's thread. The language worker is told first where the types are; the compiler, which runs the
 * same script, is not.
 */
import { compileProgram } from '#sandbox/compile';
import { createLanguage } from './language-service.ts';
import type { LanguageRequest, LanguageResponse, LanguageStart, LanguageMethods } from './protocol.ts';
import type { TypesBundle } from './types-bundle.ts';

let typesUrl = '';
let language: Promise<LanguageMethods> | undefined;

async function load(): Promise<LanguageMethods> {
  const response = await fetch(typesUrl);
  if (!response.ok) throw new Error(`The editor's types could not be loaded: ${response.status}`);
  const methods = createLanguage((await response.json()) as TypesBundle);
  void warmUp(methods);
  return methods;
}

/**
 * Checks a program and asks for completions once: what is slow the first time is done before the reader asks. Questions that
 * come meanwhile are answered between the steps.
 */
async function warmUp(methods: LanguageMethods): Promise<void> {
  const path = '/warm-up/program.ts';
  const code = "import { S3Client } from '@aws-sdk/client-s3';\nnew S3Client({}).send(new ";
  await nextTask();
  await methods.problems({ path, code });
  await nextTask();
  await methods.completions({ path, code }, code.length);
  await methods.forget(path);
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Loads the types once; after a failure, such as a lost connection, the next call tries again. */
function loaded(): Promise<LanguageMethods> {
  language ??= load();
  language.catch(() => (language = undefined));
  return language;
}

async function answer({ method, parameters }: LanguageRequest): Promise<unknown> {
  if (method === 'compile') return compileProgram(String(parameters[0]), String(parameters[1]));
  const methods = (await loaded()) as unknown as Record<
    string,
    (...parameters: readonly unknown[]) => unknown
  >;
  return methods[method]?.(...parameters);
}

globalThis.addEventListener('message', ({ data }: MessageEvent<LanguageStart | LanguageRequest>) => {
  if ('typesUrl' in data) {
    ({ typesUrl } = data);
    loaded().catch(() => undefined);
    return;
  }
  const { id } = data;
  const respond = (response: LanguageResponse) => globalThis.postMessage(response);
  answer(data).then(
    (value) => respond({ id, value }),
    (error: unknown) => respond({ id, error: String(error) }),
  );
});
