import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
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
      <AriaTooltip className={classNames(styles.tooltip)} offset={6}>
        <span>{text}</span>
        {shortcut !== undefined && <Kbd isOnColour>{shortcut}</Kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
