import type { AriaProps } from '../types.ts';
import { defined } from './defined.ts';

/** Only the identity and aria attributes of a component's props. */
export function ariaProps(props: AriaProps) {
  return defined({
    id: props.id,
    'aria-label': props['aria-label'],
    'aria-labelledby': props['aria-labelledby'],
    'aria-describedby': props['aria-describedby'],
  });
}
