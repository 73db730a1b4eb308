/** What every object inherits must stay as it is. */
import { must } from './door';

const watched = [Object, Array, Function, String, Number, Boolean, RegExp, Date, Map, Set, Promise].map(
  ({ prototype, name }): [string, object] => [name, prototype as object],
);
const before = watched.map(
  ([, prototype]) => Object.getOwnPropertyDescriptors(prototype) as Record<PropertyKey, PropertyDescriptor>,
);

/** @throws {Error} when a field of a prototype came, went or is another */
export function mustBeUntouched(): void {
  for (const [place, [name, prototype]] of watched.entries()) {
    const keys = Reflect.ownKeys(prototype);
    const known = before[place]!;
    must(keys.length === Reflect.ownKeys(known).length, `A field came to ${name}.prototype, or went`);
    for (const key of keys) {
      const [now, then] = [Object.getOwnPropertyDescriptor(prototype, key), known[key]];
      const isSame = now?.value === then?.value && now?.get === then?.get && now?.set === then?.set;
      must(isSame, `${name}.prototype.${String(key)} is another`);
    }
  }
}
