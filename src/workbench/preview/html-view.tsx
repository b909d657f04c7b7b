import { useState } from 'preact/hooks';
import { charsetOf, decodeText } from './decode-text.ts';
import { Loaded } from './loaded.tsx';
import { type ReadBody, textLimit } from './range.ts';
import { sealedHtml } from './sealed-html.ts';
import { TextView } from './text-view.tsx';

/** HTML as source text; rendered, in a sealed frame, when a person asks for it. */
export function HtmlView(props: {
  name: string;
  contentType: string | undefined;
  size: number;
  read: ReadBody;
}) {
  const [isRendered, setRendered] = useState(false);
  const { name, contentType, size, read } = props;
  return (
    <>
      {isRendered ? (
        <Loaded
          read={async () => sealedHtml(decodeText(await read(), false, charsetOf(contentType)) ?? '')}
          inputs={[read]}
        >
          {(sealed) => <Sealed name={name} sealed={sealed} />}
        </Loaded>
      ) : (
        <TextView {...props} />
      )}
      {size <= textLimit && (
        <p class="wb-preview-note">
          <button
            type="button"
            class="wb-button"
            aria-pressed={isRendered}
            onClick={() => setRendered(!isRendered)}
          >
            Render
          </button>{' '}
          {isRendered
            ? 'Sealed: no scripts, no links, nothing loaded.'
            : 'Shown as text. Render draws it in a sealed frame.'}
        </p>
      )}
    </>
  );
}

function Sealed({ name, sealed }: { name: string; sealed: string }) {
  const [loads, setLoads] = useState(0);
  // The frame loads once. A second load means that it shows something else, which is not sealed.
  if (loads > 1) return <p class="wb-preview-note">The page tried to leave its frame, and was closed.</p>;
  return (
    <iframe
      class="wb-preview-frame"
      title={`${name}, rendered`}
      sandbox=""
      referrerpolicy="no-referrer"
      srcdoc={sealed}
      onLoad={() => setLoads((times) => times + 1)}
    />
  );
}
