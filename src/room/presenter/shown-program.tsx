import { useEffect, useRef, useState } from 'preact/hooks';
import { highlightCode } from '#editor';
import type { Program } from '#room/wire';

/** A program that a learner shows, large, to be read; a link opens it in the playground, where it can be run. */
export function ShownProgram({ by, program }: { readonly by: string; readonly program: Program }) {
  const [address, setAddress] = useState('');
  useEffect(() => {
    import('#playground/playground-address').then(
      ({ playgroundAddress }) => setAddress(playgroundAddress(program.files)),
      () => undefined,
    );
  }, []);
  return (
    <section class="room-shown" aria-label={`The program of ${by}: ${program.title}`}>
      <header>
        <h2>{program.title}</h2>
        <span>{by}</span>
        {address && (
          <a class="ls-button" href={address} target="_blank" rel="noreferrer">
            Open in the playground, to run it
          </a>
        )}
      </header>
      {program.files.map(({ name, code }) => (
        <figure key={name}>
          {program.files.length > 1 && <figcaption>{name}</figcaption>}
          <Code code={code} isPython={name.endsWith('.py')} />
        </figure>
      ))}
    </section>
  );
}

/** Code with its colours, once they are loaded. It is text until then, and never anything else. */
function Code({ code, isPython }: { readonly code: string; readonly isPython: boolean }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    highlightCode(code, isPython ? 'py' : undefined).then(
      (html) => {
        if (host.current) host.current.innerHTML = html;
      },
      () => undefined,
    );
  }, [code, isPython]);
  return (
    <div ref={host} class="room-listing" tabIndex={0}>
      <pre>{code}</pre>
    </div>
  );
}
