import { useState } from 'react';
import { Button } from '@/ui/button';
import { DataTable, type DataTableProps } from '@/ui/data-table';
import styles from './trends.module.css';

/** A quarter at first; more would make opening the table slow. */
const FIRST_ROWS = 100;
/** A year at a time after that. */
const MORE_ROWS = 366;
const MAX_HEIGHT_PX = 480;

export type LongTableProps<Row> = Pick<
  DataTableProps<Row>,
  'caption' | 'columns' | 'rows' | 'rowKey'
> & {
  readonly sayShown: (shown: number, total: number) => string;
  readonly sayMore: (count: number) => string;
};

/** A table of which a part is there at once, and more on request: ten years would hold up the page. */
export function LongTable<Row>({ rows, sayShown, sayMore, ...table }: LongTableProps<Row>) {
  const [limit, setLimit] = useState(FIRST_ROWS);
  const shown = rows.slice(0, limit);
  const more = Math.min(MORE_ROWS, rows.length - shown.length);
  return (
    <>
      <DataTable {...table} rows={shown} maxHeight={MAX_HEIGHT_PX} />
      {rows.length > FIRST_ROWS && (
        <div className={styles.tableFoot}>
          <p role="status">{sayShown(shown.length, rows.length)}</p>
          {more > 0 && (
            <Button size="small" onPress={() => setLimit(limit + MORE_ROWS)}>
              {sayMore(more)}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
