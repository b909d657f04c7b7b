import { visibleText } from '#ui/words';

/** Text from elsewhere, such as the name of a file: its invisible characters are named, and it cannot reverse text around it. */
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
