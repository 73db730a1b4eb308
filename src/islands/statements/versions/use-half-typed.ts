/** A field of a form that is sent later: what is typed there outlasts a reload, for this tab and this organisation. */
import { useState } from 'preact/hooks';
import { readHalfTyped, writeHalfTyped } from '../../../platform/half-typed';
import { $engagement } from '../../../stores/engagement';
import { useStore } from '../../use-store';

/** @returns what is typed, and how to change it; empty once it is sent */
export function useHalfTyped(field: string): [text: string, type: (text: string) => void] {
  const place = `${useStore($engagement).id}/${field}`;
  const [typed, setTyped] = useState<{ place: string; text: string } | null>(null);
  const text = typed?.place === place ? typed.text : readHalfTyped(place);
  return [
    text,
    (next) => {
      setTyped({ place, text: next });
      writeHalfTyped(place, next);
    },
  ];
}
