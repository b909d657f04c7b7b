import { visibleKey } from '../model/visible-key.ts';

/** A key, or a part of one, exactly as it is: invisible characters are named. */
export function KeyText({ text }: { text: string }) {
  return (
    <bdi class="wb-key">
      {visibleKey(text).map(({ text: shown, name }, index) =>
        name === undefined ? (
          shown
        ) : (
          <span key={index} class="wb-key-sign" title={name}>
            {shown}
          </span>
        ),
      )}
    </bdi>
  );
}
