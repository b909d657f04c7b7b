import { ledger, sites } from './run-globals.ts';

type Asynchronous = (...parameters: never[]) => Promise<unknown>;

/**
 * A function of a module as programs get it: its errors have the place of the call, and at the end of the run it is known
 * which of its calls nobody waited for.
 */
export function watched<Watched extends Asynchronous>(name: string, action: Watched): Watched {
  const wrapped = (...parameters: never[]) => {
    const site = new Error();
    return ledger().watch(name, site, sites().place(action(...parameters), site));
  };
  return Object.defineProperty(wrapped, 'name', { value: name }) as unknown as Watched;
}
