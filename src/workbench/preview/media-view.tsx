import { useState } from 'preact/hooks';
import { Loaded } from './loaded.tsx';
import { HexView } from './hex-view.tsx';
import { contentTypeOf } from './content-type.ts';
import { essence } from './preview-kind.ts';
import type { ReadBody } from './range.ts';
import { useObjectUrl } from './use-object-url.ts';

/** A body that is shown as a picture, a video or audio. */
export interface MediaViewProps {
  readonly kind: 'image' | 'video' | 'audio';
  readonly name: string;
  readonly contentType: string | undefined;
  readonly size: number;
  readonly read: ReadBody;
}

/** A picture, a video or audio; as bytes if the browser cannot decode it. */
export function MediaView(props: MediaViewProps) {
  const [isBroken, setBroken] = useState(false);
  const { kind, name, contentType, size, read } = props;
  if (isBroken) {
    return (
      <>
        <p class="wb-preview-note">
          Its type says {kind}, but this browser cannot make one of it. S3 stores whatever type it is told.
        </p>
        <HexView name={name} size={size} read={read} />
      </>
    );
  }
  const told = essence(contentType);
  // As an `<img>`, SVG runs no scripts and loads nothing.
  const type = told.startsWith(`${kind}/`) ? told : (contentTypeOf(name) ?? told);
  return (
    <Loaded read={() => read()} inputs={[read]}>
      {(bytes) => <Media {...props} type={type} bytes={bytes} onBroken={() => setBroken(true)} />}
    </Loaded>
  );
}

function Media({
  kind,
  name,
  type,
  bytes,
  onBroken,
}: MediaViewProps & { type: string; bytes: Uint8Array<ArrayBuffer>; onBroken: () => void }) {
  const address = useObjectUrl(bytes, type);
  const [pixels, setPixels] = useState('');
  if (address === undefined) return null;
  if (kind === 'audio') {
    return <audio class="wb-preview-audio" controls src={address} aria-label={name} onError={onBroken} />;
  }
  if (kind === 'video') {
    return <video class="wb-preview-media" controls src={address} aria-label={name} onError={onBroken} />;
  }
  return (
    <figure class="wb-preview-figure">
      <img
        class="wb-preview-media wb-preview-image"
        src={address}
        alt={`Picture in ${name}`}
        onError={onBroken}
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
          setPixels(naturalWidth > 0 ? `${naturalWidth} × ${naturalHeight} pixels` : '')
        }
      />
      <figcaption class="wb-preview-note">{pixels}</figcaption>
    </figure>
  );
}
