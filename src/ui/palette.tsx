import { Search } from 'lucide-react';
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
  return (
    <Dialog isOpen={props.isOpen} onClose={props.onClose} title={props.title} size="small">
      <Autocomplete inputValue={props.query} onInputChange={props.onQueryChange}>
        <TextField
          label={props.label}
          hideLabel
          type="search"
          icon={Search}
          placeholder={props.placeholder}
          value={props.query}
          onChange={props.onQueryChange}
        />
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
              onAction={() => props.onChoose(id)}
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
