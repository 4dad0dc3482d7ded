import { Check, ChevronDown } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { Text } from 'react-aria-components/Text';
import { useText } from '@/texts';
import { ariaProps } from './lib/aria-props.ts';
import { classNames } from './lib/class-names.ts';
import { FieldLabel, FieldNotes, type FieldTexts } from './lib/field-parts.tsx';
import fieldStyles from './lib/field.module.css';
import popoverStyles from './lib/popover.module.css';
import styles from './select.module.css';
import type { AriaProps } from './types.ts';

export type SelectOption<T extends string> = {
  readonly value: T;
  readonly label: string;
  readonly description?: string | undefined;
};

export type SelectProps<T extends string> = FieldTexts &
  Omit<AriaProps, 'aria-label' | 'aria-labelledby'> & {
    readonly value: T | null;
    readonly onChange: (value: T) => void;
    readonly options: readonly SelectOption<T>[];
    readonly placeholder?: string | undefined;
    readonly isDisabled?: boolean | undefined;
  };

export function Select<T extends string>(props: SelectProps<T>) {
  const { value, onChange, options } = props;
  const t = useText();
  return (
    <AriaSelect
      {...ariaProps(props)}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen !== undefined) onChange(chosen.value);
      }}
      placeholder={props.placeholder ?? t('ui.selectPlaceholder')}
      isDisabled={props.isDisabled ?? false}
      isInvalid={props.error !== undefined}
      validationBehavior="aria"
      className={classNames(fieldStyles.field, styles.whole)}
    >
      <FieldLabel {...props} />
      <Button className={classNames(fieldStyles.box, styles.button)}>
        <SelectValue className={classNames(styles.value)} />
        <ChevronDown size={17} strokeWidth={1.9} aria-hidden className={fieldStyles.icon} />
      </Button>
      <FieldNotes {...props} />
      <Popover className={classNames(popoverStyles.popover)} offset={4}>
        <ListBox className={classNames(popoverStyles.list)} items={options}>
          {(option) => (
            <ListBoxItem
              id={option.value}
              textValue={option.label}
              className={classNames(popoverStyles.item)}
            >
              {({ isSelected }) => (
                <>
                  <span className={popoverStyles.itemText}>
                    <Text slot="label">{option.label}</Text>
                    {option.description !== undefined && (
                      <Text
                        slot="description"
                        className={classNames(popoverStyles.itemDescription)}
                      >
                        {option.description}
                      </Text>
                    )}
                  </span>
                  {isSelected && <Check size={16} strokeWidth={2.2} aria-hidden />}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
