import { useMemo, useState } from 'preact/hooks';
import { Preview } from '../../preview/index.ts';
import type { ReadBody } from '../../preview/index.ts';
import { saveFile } from '#ui/dom';
import { formatXml } from './format-xml.ts';
import { XmlText } from './xml-text.tsx';

/** XML of up to this many bytes is formatted. */
const formatLimit = 512 * 1024;

/** A body to show. */
export interface BodyViewProps {
  readonly body: Uint8Array;
  readonly contentType: string | undefined;
  /** The name under which it is saved. */
  readonly name: string;
  /** What to say when the body is empty. */
  readonly empty: string;
}

/** A body in the form that its content type suggests, with a button to save it. */
export function BodyView({ body, contentType, name, empty }: BodyViewProps) {
  if (body.length === 0) return <p class="rq-quiet">{empty}</p>;
  const isXml = /[/+]xml\b/.test(contentType ?? '') && body.length <= formatLimit;
  return (
    <div class="rq-body">
      {isXml ? <XmlBody body={body} /> : <PlainBody body={body} contentType={contentType} name={name} />}
      <button
        type="button"
        class="wb-button rq-save"
        onClick={() => saveFile(isXml ? `${name}.xml` : name, new Blob([bytesOf(body)]))}
      >
        Save the body
      </button>
    </div>
  );
}

function XmlBody({ body }: { body: Uint8Array }) {
  const [isRaw, setRaw] = useState(false);
  const text = useMemo(() => new TextDecoder().decode(body), [body]);
  return (
    <>
      <div class="rq-forms" role="group" aria-label="Show as">
        <button type="button" class="rq-form" aria-pressed={!isRaw} onClick={() => setRaw(false)}>
          Formatted
        </button>
        <button type="button" class="rq-form" aria-pressed={isRaw} onClick={() => setRaw(true)}>
          Raw
        </button>
      </div>
      <pre class="wb-code rq-xml" tabIndex={0}>
        {isRaw ? text : <XmlText text={formatXml(text)} />}
      </pre>
    </>
  );
}

function PlainBody({ body, contentType, name }: Omit<BodyViewProps, 'empty'>) {
  const read: ReadBody = useMemo(
    () => async (range) => bytesOf(range ? body.subarray(range.start, range.end) : body),
    [body],
  );
  return <Preview name={name} contentType={contentType} size={body.length} read={read} />;
}

/** Only tells TypeScript that recorded bytes are never in shared memory. */
function bytesOf(body: Uint8Array): Uint8Array<ArrayBuffer> {
  return body as Uint8Array<ArrayBuffer>;
}
