import previewStyles from './preview.css?inline';
import { useState } from 'preact/hooks';
import { formatBytes } from '#ui/words';
import { HexView } from './hex-view.tsx';
import { HtmlView } from './html-view.tsx';
import { MediaView } from './media-view.tsx';
import { PdfView } from './pdf-view.tsx';
import { type PreviewKind, previewKindOf } from './preview-kind.ts';
import { mediaLimit, type ReadBody } from './range.ts';
import { TextView } from './text-view.tsx';
import { addStyles } from '#ui/dom';

addStyles(previewStyles);

/** A body to show. */
export interface PreviewProps {
  /** A key or the name of a file. */
  readonly name: string;
  readonly contentType?: string | undefined;
  /** Bytes. */
  readonly size: number;
  /** Reads the body. Must be the same function as long as the body is the same. */
  readonly read: ReadBody;
}

type Form = 'preview' | 'text' | 'hex';

const sights: Readonly<Record<PreviewKind, string>> = {
  text: 'Text',
  json: 'JSON',
  html: 'HTML',
  image: 'Picture',
  video: 'Video',
  audio: 'Sound',
  pdf: 'PDF',
  binary: 'Bytes',
};

/** Shows a body: in the form that its content type or its name suggests, as text, or as bytes. */
export function Preview(props: PreviewProps) {
  const [form, setForm] = useState<Form>('preview');
  const kind = previewKindOf(props.contentType, props.name);
  const forms: Form[] = ['preview'];
  if (kind !== 'text' && kind !== 'html') forms.push('text');
  if (kind !== 'binary') forms.push('hex');
  const names: Readonly<Record<Form, string>> = { preview: sights[kind], text: 'Text', hex: 'Bytes' };
  return (
    <div class="wb-preview">
      <div class="wb-preview-forms" role="group" aria-label="Show as">
        {forms.map((one) => (
          <button
            type="button"
            key={one}
            class="wb-preview-form"
            aria-pressed={one === form}
            onClick={() => setForm(one)}
          >
            {names[one]}
          </button>
        ))}
      </div>
      <Body {...props} kind={kind} form={form} />
    </div>
  );
}

function Body({ kind, form, ...body }: PreviewProps & { kind: PreviewKind; form: Form }) {
  const { name, contentType, size, read } = body;
  const told = { name, contentType, size, read };
  if (size === 0) return <p class="wb-preview-note">It is empty: 0 bytes.</p>;
  if (form === 'hex' || (form === 'preview' && kind === 'binary')) return <HexView {...told} />;
  if (form === 'text') return <TextView {...told} />;
  switch (kind) {
    case 'json':
      return <TextView {...told} isJson />;
    case 'html':
      return <HtmlView {...told} />;
    case 'image':
    case 'video':
    case 'audio':
    case 'pdf':
      if (size > mediaLimit) return <TooLarge {...told} />;
      return kind === 'pdf' ? <PdfView {...told} /> : <MediaView {...told} kind={kind} />;
    default:
      return <TextView {...told} />;
  }
}

function TooLarge(told: { name: string; size: number; read: ReadBody }) {
  return (
    <>
      <p class="wb-preview-note">
        It is too large to be shown here: {formatBytes(told.size)}. Download it to see it whole. This is how
        it begins:
      </p>
      <HexView {...told} />
    </>
  );
}
