/** The examples and offers beside the parts: fetched at the first sign of a person, or at once where there is work to go on with. */
import { useEffect, useState } from 'preact/hooks';
import { $organisation } from '../../stores/organisation';
import { $statements } from '../../stores/statements';

type PartHelp = typeof import('./PartHelp');
let help: PartHelp | null = null;
let wanted: Promise<void> | null = null;

/** A page that is opened and left unread pays for nothing more. */
const signs = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin'] as const;

/** @returns the parts' help once it is there; null before, and where it cannot be fetched */
export function usePartHelp(): PartHelp | null {
  const [, render] = useState({});
  useEffect(() => {
    if (help !== null) return;
    let isHere = true;
    const want = () => {
      stop();
      wanted ??= import('./PartHelp').then((module) => {
        help = module;
      });
      wanted.then(
        () => isHere && render({}),
        () => (wanted = null),
      );
    };
    const stop = () => {
      for (const sign of signs) removeEventListener(sign, want, true);
    };
    const { mission, success, foundation } = $statements.get();
    const said = [foundation, mission.parts, success.parts].flatMap((texts) => Object.values(texts));
    const { customerWord } = $organisation.get();
    const isBegun = [customerWord, mission.wording, success.wording, ...said].some((text) => text);
    if (isBegun || wanted !== null) want();
    else for (const sign of signs) addEventListener(sign, want, { capture: true, passive: true });
    return () => {
      isHere = false;
      stop();
    };
  }, []);
  return help;
}
