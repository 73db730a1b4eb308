/** Which talks a plan holds: one about each practice that a group is split on and that something of the plan lifts. */
import type { RoadmapEdition } from '../../../content/schema';
import type { Choice } from '../chosen';
import { groundOf, type Ground } from '../ground';
import type { RoadmapInput } from '../roadmap';
import { talkId } from '../talks';

/**
 * What is lifted is known only once the plan is made, and a talk takes days from it. So the plan is made without talks first,
 * then with those it turned out to need, until it needs no other. What has no room beside its talk is not lifted, and then
 * there is nothing to talk over. Where nobody is split, none of this costs anything.
 */
export class Talks {
  readonly #edition: RoadmapEdition;
  readonly #input: RoadmapInput;
  readonly #talked: Set<string>;
  /** Practices that found no room beside their talk. */
  readonly #out = new Set<string>();

  constructor(edition: RoadmapEdition, input: RoadmapInput) {
    this.#edition = edition;
    this.#input = input;
    this.#talked = new Set(this.#split().filter((practice) => this.#isKept(practice)));
  }

  /** With the talks as they are settled so far. */
  ground(): Ground {
    const talks = (this.#input.talks ?? []).filter(({ practice }) => this.#talked.has(practice));
    return groundOf(this.#edition, this.#input.talks ? { ...this.#input, talks } : this.#input);
  }

  /** Nothing of the practice is chosen. */
  isOut(practice: string): boolean {
    return this.#out.has(practice);
  }

  /** @returns true where the plan has to be made again */
  settle(ground: Ground, choice: Choice): boolean {
    const lifted = stillLifted(ground, choice);
    const missing = this.#split().filter((practice) => lifted.has(practice) && !this.#talked.has(practice));
    for (const practice of missing) this.#talked.add(practice);
    if (missing.length > 0) return true;
    const idle = [...this.#talked].filter(
      (practice) => !lifted.has(practice) && !this.#isKept(practice) && !this.#out.has(practice),
    );
    for (const practice of idle) {
      this.#talked.delete(practice);
      this.#out.add(practice);
    }
    return idle.length > 0;
  }

  #split(): string[] {
    return (this.#input.talks ?? []).map(({ practice }) => practice);
  }

  /** A talk that the user decided something about stays, whatever is lifted. */
  #isKept(practice: string): boolean {
    const { choices, progress } = this.#input.plan;
    const choice = choices[talkId(practice)];
    return Object.hasOwn(progress, talkId(practice)) || choice?.pin !== undefined || choice?.decision !== undefined;
  }
}

/** The practices that something of the plan lifts and is still to begin. */
function stillLifted(ground: Ground, choice: Choice): Set<string> {
  const lifted = new Set<string>();
  for (const { action, mode } of choice.values())
    if (mode === 'do' && !action.talk && !ground.progress(action.id)) lifted.add(action.practice);
  return lifted;
}
