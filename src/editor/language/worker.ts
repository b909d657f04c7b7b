/**
 * TypeScript, off the page's thread. As the language worker it is told first where the types are; as the compiler,
 * never.
 */
import { compileProgram } from '../../sandbox/compile/index.ts';
import { createLanguage } from './language-service.ts';
import type { LanguageRequest, LanguageResponse, LanguageStart, LanguageMethods } from './protocol.ts';
import type { TypesBundle } from './types-bundle.ts';

let typesUrl = '';
let language: Promise<LanguageMethods> | undefined;

async function load(): Promise<LanguageMethods> {
  const response = await fetch(typesUrl);
  if (!response.ok) throw new Error(`The editor's types could not be loaded: ${response.status}`);
  return createLanguage((await response.json()) as TypesBundle);
}

/** Loads once; after a failure, such as a lost connection, again when next asked. */
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
