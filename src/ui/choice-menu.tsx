import { Check, Plus } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { buttonClass } from './button-look.ts';
import { classNames } from './lib/class-names.ts';
import popoverStyles from './lib/popover.module.css';

export type ChoiceMenuProps = {
  /** On the button; also the name of the list. */
  readonly label: string;
  /** Ids in the order in which they were chosen. */
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** As many can be chosen; the others rest until one is taken back. The last one stays. */
  readonly maximum: number;
};

/** A button that opens a list of which several can be chosen; it stays open. */
export function ChoiceMenu(props: ChoiceMenuProps) {
  const { label, values, onChange, options, maximum } = props;
  const isFull = values.length >= maximum;
  const disabled = options
    .map(({ id }) => id)
    .filter((id) => (values.includes(id) ? values.length === 1 : isFull));
  return (
    <MenuTrigger>
      <AriaButton className={buttonClass({ variant: 'dashed', size: 'small' })}>
        <Plus size={15} strokeWidth={2} aria-hidden />
        {label}
      </AriaButton>
      <Popover className={classNames(popoverStyles.popover)} placement="bottom end" offset={4}>
        <AriaMenu
          className={classNames(popoverStyles.list)}
          aria-label={label}
          items={options}
          selectionMode="multiple"
          shouldCloseOnSelect={false}
          selectedKeys={values}
          disabledKeys={disabled}
          onSelectionChange={(keys) => {
            if (keys === 'all') return;
            const chosen = new Set([...keys].map(String));
            onChange([
              ...values.filter((id) => chosen.has(id)),
              ...[...chosen].filter((id) => !values.includes(id)),
            ]);
          }}
        >
          {({ id, label: text }) => (
            <MenuItem id={id} textValue={text} className={classNames(popoverStyles.item)}>
              <span className={popoverStyles.itemText}>{text}</span>
              {values.includes(id) && <Check size={16} strokeWidth={2} aria-hidden />}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
