/** Longer texts are shown without colours, since each coloured piece is an element of the page. */
const colouredLimit = 40_000;

/** XML in colours that set the text apart from the tags. */
export function XmlText({ text }: { text: string }) {
  if (text.length > colouredLimit) return <>{text}</>;
  return (
    <>
      {text.split(/(<[^>]*>)/).map((piece, index) =>
        index % 2 === 0 ? (
          piece
        ) : (
          <span key={index} class="rq-tag">
            {piece}
          </span>
        ),
      )}
    </>
  );
}
