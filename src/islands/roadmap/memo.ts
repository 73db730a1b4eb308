import { h, type Component, type FunctionComponent } from 'preact';

/** A component that is drawn again only when one of its properties is another one. */
export function memo<Props extends object>(Part: FunctionComponent<Props>): FunctionComponent<Props> {
  function Memo(this: Component<Props>, props: Props) {
    this.shouldComponentUpdate = (next) =>
      Object.keys({ ...this.props, ...next }).some(
        (name) => next[name as keyof Props] !== (this.props as Props)[name as keyof Props],
      );
    return h(Part, props);
  }
  return Memo as FunctionComponent<Props>;
}
