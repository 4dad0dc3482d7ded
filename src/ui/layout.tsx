import type { ReactNode } from 'react';
import styles from './layout.module.css';
import { classNames } from './lib/class-names.ts';

/** Steps of the 4 px grid. */
export type Gap = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export type StackProps = { readonly children: ReactNode; readonly gap?: Gap | undefined };

/** Things under each other. */
export function Stack({ children, gap = 3 }: StackProps) {
  return <div className={classNames(styles.stack, styles[`gap${gap}`])}>{children}</div>;
}

export type RowProps = StackProps & {
  readonly align?: 'Start' | 'Center' | 'End' | 'Baseline' | 'Stretch' | undefined;
  readonly justify?: 'Start' | 'Between' | 'End' | 'Center' | undefined;
  readonly isWrapping?: boolean | undefined;
};

/** Things beside each other. */
export function Row(props: RowProps) {
  const { children, gap = 2, align = 'Center', justify = 'Start', isWrapping = true } = props;
  return (
    <div
      className={classNames(
        styles.row,
        styles[`gap${gap}`],
        styles[`align${align}`],
        styles[`justify${justify}`],
        isWrapping && styles.wrap,
      )}
    >
      {children}
    </div>
  );
}
