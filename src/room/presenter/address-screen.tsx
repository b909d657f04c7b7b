import { useEffect, useRef } from 'preact/hooks';
import { renderSVG } from 'uqr';

interface AddressScreenProps {
  readonly addresses: readonly string[];
  /** How many are there, in words. */
  readonly here: string;
  readonly close: () => void;
}

/** The address of the room over the whole screen, as text and as a QR code. */
export function AddressScreen({ addresses, here, close }: AddressScreenProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [address = location.origin + import.meta.env.BASE_URL, ...others] = addresses;
  useEffect(() => {
    dialog.current?.showModal();
    return () => dialog.current?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="room-address"
      aria-label="The address of this room"
      onClose={close}
      onClick={close}
    >
      <h2>Join this room</h2>
      <div
        class="room-code"
        role="img"
        aria-label={`QR code of ${address}`}
        // Made here from an address, by a library that writes nothing but squares.
        dangerouslySetInnerHTML={{ __html: renderSVG(address, { border: 2 }) }}
      />
      <p class="room-url">{address}</p>
      {others.length > 0 && <p>or {others.join(' or ')}</p>}
      <p role="status">{here}</p>
      <p class="room-quiet">Only counts are sent: no names and no code, unless you choose to.</p>
    </dialog>
  );
}
