import type { ComponentChildren } from 'preact';

interface Props {
  says: string;
  go: string;
  /** "#look", or another page. */
  href: string;
  /** Further ways, said more quietly. */
  children?: ComponentChildren;
}

/** What comes next: a sentence and the way there. */
export function NextStep({ says, go, href, children }: Props) {
  return (
    <div class="workshop-next">
      <p>{says}</p>
      <p class="workshop-next-links">
        <a class="button quiet" href={href}>
          {go}
        </a>
        {children}
      </p>
    </div>
  );
}
