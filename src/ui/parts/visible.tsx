import { visibleText } from '#ui/words';

/** Text that somebody else has written, such as the name of a file: what would not be seen in it is named, and it turns nothing around. */
export function Visible({ text }: { text: string }) {
  return (
    <bdi>
      {visibleText(text).map(({ text: shown, name }, index) =>
        name === undefined ? (
          shown
        ) : (
          <span key={index} class="ui-mark" title={name}>
            {shown}
          </span>
        ),
      )}
    </bdi>
  );
}
