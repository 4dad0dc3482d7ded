import { Ellipsis } from 'lucide-react';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { IconButton } from './icon-button.tsx';
import { Kbd } from './kbd.tsx';
import { classNames } from './lib/class-names.ts';
import popoverStyles from './lib/popover.module.css';
import type { IconType } from './types.ts';

export type MenuEntry<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  readonly icon?: IconType | undefined;
  readonly shortcut?: string | undefined;
  readonly isDanger?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
};

export type MenuProps<Id extends string> = {
  /** Names the button, such as "More for breakfast". */
  readonly label: string;
  readonly items: readonly MenuEntry<Id>[];
  readonly onAction: (id: Id) => void;
  readonly icon?: IconType | undefined;
  readonly size?: 'small' | 'medium' | undefined;
};

export function Menu<Id extends string>(props: MenuProps<Id>) {
  const { label, items, onAction, icon = Ellipsis, size = 'medium' } = props;
  return (
    <MenuTrigger>
      <IconButton label={label} icon={icon} size={size} />
      <Popover className={classNames(popoverStyles.popover)} placement="bottom end" offset={4}>
        <AriaMenu className={classNames(popoverStyles.list)} items={items} aria-label={label}>
          {({ id, label: text, icon: Icon, shortcut, isDanger, isDisabled }) => (
            <MenuItem
              id={id}
              textValue={text}
              isDisabled={isDisabled ?? false}
              onAction={() => onAction(id)}
              className={classNames(
                popoverStyles.item,
                isDanger === true && isDisabled !== true && popoverStyles.danger,
              )}
            >
              {Icon !== undefined && <Icon size={16} strokeWidth={1.9} aria-hidden />}
              <span className={popoverStyles.itemText}>{text}</span>
              {shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
