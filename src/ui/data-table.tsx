import { useId, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useText } from '@/texts';
import styles from './data-table.module.css';
import { classNames } from './lib/class-names.ts';

export type DataColumn<Row> = {
  readonly id: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Right-aligned with even figures. */
  readonly isNumber?: boolean | undefined;
  readonly isRowHeader?: boolean | undefined;
};

export type DataTableProps<Row> = {
  readonly caption: string;
  readonly isCaptionVisible?: boolean | undefined;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Above this height in px the rows scroll and the head stays. */
  readonly maxHeight?: number | undefined;
  readonly emptyText?: string | undefined;
};

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, maxHeight } = props;
  const t = useText();
  const captionId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const isScrolling = useIsScrolling(frame);
  // What is cut off must be reachable by keyboard, and a place to stop at needs a name.
  const scrollArea = isScrolling
    ? { role: 'region', tabIndex: 0, 'aria-labelledby': captionId }
    : {};
  return (
    <div
      ref={frame}
      className={styles.frame}
      style={maxHeight === undefined ? undefined : { maxHeight }}
      {...scrollArea}
    >
      <table className={styles.table}>
        <caption
          id={captionId}
          className={classNames(
            props.isCaptionVisible === true ? styles.caption : styles.hiddenCaption,
          )}
        >
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={classNames(column.isNumber === true && styles.number)}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => {
                const Cell = column.isRowHeader === true ? 'th' : 'td';
                return (
                  <Cell
                    key={column.id}
                    scope={column.isRowHeader === true ? 'row' : undefined}
                    className={classNames(column.isNumber === true && styles.number)}
                  >
                    {column.cell(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length} className={styles.empty}>
                {props.emptyText ?? t('ui.tableEmpty')}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

function useIsScrolling(frame: RefObject<HTMLElement | null>): boolean {
  const [isScrolling, setIsScrolling] = useState(false);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const measure = () =>
      setIsScrolling(
        element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth,
      );
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (element.firstElementChild !== null) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, [frame]);
  return isScrolling;
}
