import { HexView } from './hex-view.tsx';
import { Loaded } from './loaded.tsx';
import type { ReadBody } from './range.ts';
import { useObjectUrl } from './use-object-url.ts';

/**
 * A PDF. Browsers show PDFs with a viewer of their own, which does not start in a sealed frame. So the PDF is opened in a
 * tab, where the viewer keeps it apart from this page.
 */
export function PdfView({ name, size, read }: { name: string; size: number; read: ReadBody }) {
  return (
    <>
      <Loaded read={() => read()} inputs={[read]}>
        {(bytes) => <OpenInTab bytes={bytes} />}
      </Loaded>
      <HexView name={name} size={size} read={read} />
    </>
  );
}

function OpenInTab({ bytes }: { bytes: Uint8Array<ArrayBuffer> }) {
  const address = useObjectUrl(bytes, 'application/pdf');
  return (
    <p class="wb-preview-note">
      A PDF needs the browser’s own viewer, which does not start in a sealed frame.{' '}
      <a href={address ?? ''} target="_blank" rel="noopener noreferrer">
        Open it in a new tab
      </a>
      , or download it. These are its bytes:
    </p>
  );
}
