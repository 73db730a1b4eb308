/** A text with its gaps marked: what stands in square brackets. */
export function WithGaps({ text }: { text: string }) {
  return (
    <>
      {text.split(/(\[[^[\]]+\])/).map((piece, at) =>
        at % 2 === 1 ? (
          <span key={at} class="gap">
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
    </>
  );
}
