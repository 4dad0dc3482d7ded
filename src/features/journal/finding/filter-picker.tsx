import { Check, ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { wordsFit } from '@/domain/foods';
import { useText } from '@/texts';
import { TextField } from '@/ui/text-field';
import styles from './filter-bar.module.css';
import type { Filter } from './filters.ts';

/** Longer lists are narrowed by typing. */
const SHOWN_AT_MOST = 80;
const FIELD_FROM = 9;

/** A button that opens the list of one filter; any number of it can be chosen. */
export function FilterPicker({
  filter,
  chosen,
  onToggle,
}: {
  readonly filter: Filter;
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (key: string, label: string) => void;
}) {
  const t = useText();
  const [text, setText] = useState('');
  const { title, options } = filter;
  const fitting = options.filter(({ label }) => wordsFit(label, text)).slice(0, SHOWN_AT_MOST);
  return (
    <DialogTrigger onOpenChange={() => setText('')}>
      <AriaButton className={styles.picker ?? ''} data-active={chosen.size > 0 || undefined}>
        {chosen.size > 0 ? t('reading.filter.chosen', { title, count: chosen.size }) : title}
        <ChevronDown size={15} strokeWidth={2} aria-hidden />
      </AriaButton>
      {/* The popover is the dialog: what closes it for a screen reader is then inside. */}
      <Popover
        aria-label={title}
        className={styles.popover ?? ''}
        placement="bottom start"
        offset={6}
      >
        <div className={styles.dialog}>
          {options.length >= FIELD_FROM && (
            <TextField
              label={t('reading.filter.find', { title })}
              hideLabel
              type="search"
              placeholder={t('reading.filter.findPlaceholder')}
              value={text}
              onChange={setText}
              autoFocus
            />
          )}
          <ListBox
            aria-label={title}
            className={styles.options ?? ''}
            selectionMode="multiple"
            escapeKeyBehavior="none"
            selectedKeys={chosen}
            autoFocus={options.length < FIELD_FROM ? 'first' : false}
            renderEmptyState={() => <p className={styles.none}>{t('reading.filter.none')}</p>}
            onSelectionChange={(keys) => {
              const changed = options.find(({ key }) => new Set(keys).has(key) !== chosen.has(key));
              if (changed !== undefined) onToggle(changed.key, changed.label);
            }}
          >
            {fitting.map(({ key, label, count }) => (
              <ListBoxItem key={key} id={key} textValue={label} className={styles.option ?? ''}>
                {({ isSelected }) => (
                  <>
                    <span className={styles.tick}>
                      {isSelected && <Check size={15} strokeWidth={2.4} aria-hidden />}
                    </span>
                    <span className={styles.label}>{label}</span>
                    {count !== null && (
                      <span className={styles.count}>{t('reading.filter.count', { count })}</span>
                    )}
                  </>
                )}
              </ListBoxItem>
            ))}
          </ListBox>
        </div>
      </Popover>
    </DialogTrigger>
  );
}
