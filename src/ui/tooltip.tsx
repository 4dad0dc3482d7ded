import { useContext, type ReactElement, type ReactNode } from 'react';
import {
  Tooltip as AriaTooltip,
  TooltipTrigger,
  TooltipTriggerStateContext,
} from 'react-aria-components/Tooltip';
import { Kbd } from './kbd.tsx';
import { classNames } from './lib/class-names.ts';
import styles from './tooltip.module.css';

export type TooltipProps = {
  readonly text: ReactNode;
  readonly shortcut?: string | undefined;
  /** One focusable React Aria element, such as a Button of this design system. */
  readonly children: ReactElement;
};

export function Tooltip({ text, shortcut, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <Tip text={text} shortcut={shortcut} />
    </TooltipTrigger>
  );
}

function Tip({ text, shortcut }: Omit<TooltipProps, 'children'>) {
  // Drawn again when it opens, so that the place is that of this moment.
  useContext(TooltipTriggerStateContext);
  const place = placeOfTips();
  return (
    <AriaTooltip
      className={classNames(styles.tooltip)}
      offset={6}
      // oxlint-disable-next-line typescript/no-deprecated -- its successor stands in a package that is not ours to import
      {...(place !== null && { UNSTABLE_portalContainer: place })}
    >
      <span>{text}</span>
      {shortcut !== undefined && <Kbd isOnColour>{shortcut}</Kbd>}
    </AriaTooltip>
  );
}

/**
 * What is told belongs into a landmark, where a screen reader that goes from one to the next finds it; a tooltip
 * at the end of the body would stand outside all of them. Null while a dialog is open: the page behind it is hidden.
 */
function placeOfTips(): Element | null {
  const main = document.querySelector('main');
  return main?.closest('[inert], [aria-hidden="true"]') === null ? main : null;
}
