import { useState } from 'preact/hooks';
import { Visible } from '#ui/parts';
import { formatBytes, visibleString } from '#ui/words';
import { charsetOf, decodeText } from './decode-text.ts';
import { formatJson } from './format-json.ts';
import { HexView } from './hex-view.tsx';
import { Loaded } from './loaded.tsx';
import { type ReadBody, textLimit } from './range.ts';

/** A body that is shown as text. */
export interface TextViewProps {
  readonly name: string;
  readonly contentType: string | undefined;
  readonly size: number;
  readonly read: ReadBody;
  /** Whether the text is JSON, to be formatted with one member a line. */
  readonly isJson?: boolean;
}

/** A body as text; only the beginning of a long one; as bytes if it turns out not to be text. */
export function TextView({ name, contentType, size, read, isJson = false }: TextViewProps) {
  const shown = Math.min(size, textLimit);
  const isPart = shown < size;
  return (
    <Loaded read={() => read(isPart ? { start: 0, end: shown } : undefined)} inputs={[read, shown]}>
      {(bytes) => {
        const text = decodeText(bytes, isPart, charsetOf(contentType));
        if (text === undefined) {
          return (
            <>
              <p class="wb-preview-note">These bytes are no text, so they are shown one by one.</p>
              <HexView name={name} size={size} read={read} />
            </>
          );
        }
        return (
          <>
            {isJson && !isPart ? <JsonText name={name} text={text} /> : <PlainText name={name} text={text} />}
            {isPart && (
              <p class="wb-preview-note">
                The first {formatBytes(shown)} of {formatBytes(size)}. Download it to see the rest.
              </p>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function JsonText({ name, text }: { name: string; text: string }) {
  const [isFormatted, setFormatted] = useState(true);
  const formatted = formatJson(text);
  if (formatted === undefined) {
    return (
      <>
        <p class="wb-preview-note">Its type says JSON, but it cannot be read as JSON.</p>
        <PlainText name={name} text={text} />
      </>
    );
  }
  return (
    <>
      <PlainText name={name} text={isFormatted ? formatted : text} />
      <p class="wb-preview-note">
        <label class="wb-check">
          <input
            type="checkbox"
            checked={isFormatted}
            onChange={({ currentTarget }) => setFormatted(currentTarget.checked)}
          />{' '}
          Lay out JSON
        </label>
      </p>
    </>
  );
}

function PlainText({ name, text }: { name: string; text: string }) {
  if (text === '') return <p class="wb-preview-note">It is empty: 0 bytes.</p>;
  return (
    <pre
      class="wb-code wb-preview-text"
      tabIndex={0}
      role="region"
      aria-label={`Text of ${visibleString(name)}`}
    >
      <Visible text={text} />
    </pre>
  );
}
