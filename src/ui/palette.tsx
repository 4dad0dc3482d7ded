import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Dialog } from './dialog.tsx';
import { classNames } from './lib/class-names.ts';
import popoverStyles from './lib/popover.module.css';
import styles from './palette.module.css';
import { TextField } from './text-field.tsx';
import type { IconType } from './types.ts';

export type PaletteItem = {
  readonly id: string;
  readonly label: string;
  /** In small letters behind it. */
  readonly detail?: string | undefined;
  readonly icon?: IconType | undefined;
};

export type PaletteProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly label: string;
  readonly placeholder?: string | undefined;
  readonly query: string;
  readonly onQueryChange: (query: string) => void;
  /** What fits the query, best first: Enter takes the first, arrows another. */
  readonly items: readonly PaletteItem[];
  readonly onChoose: (id: string) => void;
  readonly emptyText: string;
};

/** Type a few letters, Enter. */
export function Palette(props: PaletteProps) {
  const enter = useQuickEnter(props);
  return (
    <Dialog isOpen={props.isOpen} onClose={props.onClose} title={props.title} size="small">
      <Autocomplete inputValue={props.query} onInputChange={props.onQueryChange}>
        <div role="presentation" onKeyDownCapture={enter.onKeyDown}>
          <TextField
            label={props.label}
            hideLabel
            type="search"
            icon={Search}
            placeholder={props.placeholder}
            value={props.query}
            onChange={props.onQueryChange}
          />
        </div>
        <Menu
          className={classNames(popoverStyles.list, styles.list)}
          aria-label={props.title}
          items={props.items}
          renderEmptyState={() => <p className={styles.empty}>{props.emptyText}</p>}
        >
          {({ id, label, detail, icon: Icon }) => (
            <MenuItem
              id={id}
              textValue={label}
              onAction={() => enter.choose(id)}
              className={classNames(popoverStyles.item)}
            >
              {Icon !== undefined && <Icon size={16} strokeWidth={1.9} aria-hidden />}
              <span className={popoverStyles.itemText}>{label}</span>
              {detail !== undefined && <span className={styles.detail}>{detail}</span>}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}

/**
 * The list marks its first item only a moment after the last letter, and may still be read. Who types fast presses Enter
 * before that: the first item is taken all the same, as soon as there is one for these letters.
 */
function useQuickEnter({ query, items, onChoose }: PaletteProps) {
  const wasChosen = useRef(false);
  /** The letters behind which Enter was pressed and nothing happened. */
  const waitingFor = useRef<string | null>(null);
  const takeFirst = () => {
    const [first] = items;
    if (first === undefined || waitingFor.current !== query) return;
    waitingFor.current = null;
    onChoose(first.id);
  };
  const latest = useRef({ query, takeFirst });
  useEffect(() => {
    latest.current = { query, takeFirst };
    takeFirst();
  });
  return {
    choose: (id: string) => {
      wasChosen.current = true;
      onChoose(id);
    },
    onKeyDown: ({ key, nativeEvent }: KeyboardEvent) => {
      waitingFor.current = null;
      if (key !== 'Enter' || nativeEvent.isComposing) return;
      wasChosen.current = false;
      const afterwards = () => {
        if (wasChosen.current) return;
        waitingFor.current = latest.current.query;
        latest.current.takeFirst();
      };
      // An item that is marked takes the key itself, at the latest when it goes up. React Aria keeps that event from React.
      window.addEventListener('keyup', () => setTimeout(afterwards, 0), {
        capture: true,
        once: true,
      });
    },
  };
}
