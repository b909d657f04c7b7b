/** The language worker: TypeScript, off the page's thread. The first message says where the types are. */
import { compileProgram } from '../../sandbox/build/compile-program.ts';
import { createLanguage } from './language-service.ts';
import type { LanguageRequest, LanguageResponse, LanguageStart, WorkerMethods } from './protocol.ts';
import type { TypesBundle } from './types-bundle.ts';

let typesUrl = '';
let language: Promise<WorkerMethods> | undefined;

async function load(): Promise<WorkerMethods> {
  const response = await fetch(typesUrl);
  if (!response.ok) throw new Error(`The editor's types could not be loaded: ${response.status}`);
  return { ...createLanguage((await response.json()) as TypesBundle), compile: compileProgram };
}

/** Loads once; after a failure, such as a lost connection, again when next asked. */
function loaded(): Promise<WorkerMethods> {
  language ??= load();
  language.catch(() => (language = undefined));
  return language;
}

async function answer({ method, parameters }: LanguageRequest): Promise<unknown> {
  const methods = method === 'compile' ? { compile: compileProgram } : await loaded();
  const call = methods[method as 'compile'] as (...parameters: readonly unknown[]) => Promise<unknown>;
  return call(...parameters);
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
