import { Table2 } from 'lucide-react';
import { type ReactNode, type RefObject, useState } from 'react';
import { csvFile } from '@/domain/csv';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { LongTable } from './long-table.tsx';
import { SaveMenu } from './save-menu.tsx';
import styles from './trends.module.css';

/** A column of the numbers behind a chart. The first names its row. */
export type NumbersColumn<Row> = {
  readonly header: string;
  /** For the file: a day as it is stored, a number without its unit; null was not noted. */
  readonly value: (row: Row) => string | number | null;
  /** For the page. */
  readonly words: (row: Row) => string;
};

export type ChartFootProps<Row> = {
  /** What holds the chart. */
  readonly root: RefObject<HTMLElement | null>;
  /** Names the chart, its files and its table, such as "Skin calendar". */
  readonly name: string;
  readonly title: string;
  /** For whoever does not see the picture that was saved. */
  readonly description: string;
  /** Without its ending: small letters, digits and hyphens. */
  readonly fileName: string;
  readonly columns: readonly NumbersColumn<Row>[];
  /** As the file has them: the earliest first. */
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** At the left, such as the key. */
  readonly children?: ReactNode;
  /** The page shows the latest first. */
  readonly isByTime?: boolean;
};

/** Under a chart: the same numbers as a table, and the way out of the program as picture, drawing or table. */
export function ChartFoot<Row>(props: ChartFootProps<Row>) {
  const { name, title, columns, rows } = props;
  const t = useText();
  const [isShown, setShown] = useState(false);
  return (
    <>
      <div className={styles.chartFoot}>
        {props.children}
        <div className={styles.footActions}>
          <SaveMenu
            label={t('trends.saveOf', { name })}
            root={props.root}
            fileName={props.fileName}
            words={{ title, description: props.description, foot: t('trends.savedFoot') }}
            csv={() =>
              csvFile([
                columns.map(({ header }) => header),
                ...rows.map((row) => columns.map(({ value }) => value(row))),
              ])
            }
          />
          <Button
            variant="quiet"
            size="small"
            icon={Table2}
            aria-label={t(isShown ? 'trends.hideTableOf' : 'trends.showTableOf', { name })}
            aria-expanded={isShown}
            onPress={() => setShown(!isShown)}
          >
            {t(isShown ? 'trends.hideTable' : 'trends.showTable')}
          </Button>
        </div>
      </div>
      {isShown && (
        <LongTable<Row>
          caption={title}
          columns={columns.map(({ header, words }, index) => ({
            id: header,
            header,
            cell:
              index === 0
                ? (row: Row) => <span className={styles.rowName}>{words(row)}</span>
                : words,
            isRowHeader: index === 0,
            isNumber: index > 0,
          }))}
          rows={props.isByTime === true ? rows.toReversed() : rows}
          rowKey={props.rowKey}
          sayShown={(shown, total) => t('trends.numbers.rowsShown', { shown, total })}
          sayMore={(count) => t('trends.numbers.showMore', { count })}
        />
      )}
    </>
  );
}
