import { memoryPart } from '../memory-part.ts';
import { unpack } from './unpack.ts';
import { home } from './files.ts';
import type { Interpreter } from './interpreter.ts';

/** Where `site-packages` are. */
const sitePackages = '/lib/python3.14/site-packages';
/** An address that is on no network: the parts are asked for below it, and answered from what the page has sent. */
const nowhere = 'https://python.invalid/';

/** What a page has sent of Python, each part as it is once decompressed. */
export type PythonParts = Readonly<Record<string, Blob>>;

/** What is used of what Emscripten has made of Python. */
interface EmscriptenModule {
  readonly HEAPU8: Uint8Array;
  _malloc(bytes: number): number;
}

/**
 * Starts the interpreter from its parts. Where no memory is among them, that of the interpreter can be copied. To be called in a
 * sealed worker: Pyodide refuses classic workers, which it tells by `importScripts`, and the seal takes that away.
 *
 * @see https://pyodide.org/en/stable/usage/api/js-api.html#globalThis.loadPyodide
 */
export async function loadInterpreter(scope: typeof globalThis, parts: PythonParts): Promise<Interpreter> {
  const part = (name: string) => {
    const blob = parts[name];
    if (!blob) throw new Error(`A part of Python is missing: ${name}.`);
    return blob;
  };
  const scripts = unpack(await part('python-interpreter').arrayBuffer());
  const load = async (name: string): Promise<object> => {
    const text = scripts.find(([path]) => path === name)?.[1] ?? new Uint8Array();
    return (await import(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })))) as object;
  };
  const answers: Readonly<Record<string, () => Response>> = {
    'pyodide.asm.wasm': () =>
      new Response(part('python-core'), { headers: { 'content-type': 'application/wasm' } }),
    'python_stdlib.zip': () => new Response(part('python-library')),
  };
  const fetchBefore = scope.fetch;
  scope.fetch = (input) => {
    const name = (input instanceof Request ? input.url : String(input)).slice(nowhere.length);
    return Promise.resolve(answers[name]?.() ?? Response.error());
  };
  try {
    const [{ loadPyodide }, { default: createModule }] = (await Promise.all([
      load('pyodide.mjs'),
      load('pyodide.asm.mjs'),
    ])) as [
      { loadPyodide: (options: object) => Promise<Interpreter> },
      { default: (settings: object) => Promise<EmscriptenModule> },
    ];
    const memory = await parts[memoryPart]?.arrayBuffer();
    const interpreter = await loadPyodide({
      indexURL: nowhere,
      createPyodideModule: async (settings: object) => {
        const module = await createModule(settings);
        if (memory) makeRoom(module, memory.byteLength);
        return module;
      },
      ...(memory ? { _loadSnapshot: memory } : { _makeSnapshot: true }),
      lockFileContents: noPackages,
      packageBaseUrl: nowhere,
      env: { HOME: home, AWS_EC2_METADATA_DISABLED: 'true', PYTHONDONTWRITEBYTECODE: '1' },
    });
    for (const [path, bytes] of unpack(await part('python-packages').arrayBuffer())) {
      const whole = `${sitePackages}/${path}`;
      interpreter.FS.mkdirTree(whole.replace(/\/[^/]*$/, ''));
      interpreter.FS.writeFile(whole, bytes);
    }
    return interpreter;
  } finally {
    scope.fetch = fetchBefore;
  }
}

/** Lets a memory grow to a size. Pyodide puts a copy into the memory as it is. */
function makeRoom(module: EmscriptenModule, bytes: number): void {
  while (module.HEAPU8.length < bytes) module._malloc(bytes - module.HEAPU8.length);
}

/** Pyodide's list of the packages that it could download: none. */
const noPackages = {
  info: { abi_version: '2026_0', arch: 'wasm32', platform: 'emscripten_5_0_3', python: '3.14.2' },
  packages: {},
};
