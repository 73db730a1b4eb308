import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  heading: string;
  /** Who can read the answers then, and what stays behind. */
  who: string;
  /** What came of it. */
  said?: string;
  children: ComponentChildren;
}

/** One way in which the answers go back. */
export function Way({ id, heading, who, said, children }: Props) {
  return (
    <section class="respond-way" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p>{who}</p>
      {children}
      {said !== undefined && (
        <p class="respond-said" role="status">
          {said}
        </p>
      )}
    </section>
  );
}
