import type { Completion } from '@/domain/quick-line';
import { useText } from '@/texts';
import { classNames } from '@/ui/lib/class-names';
import styles from './suggestions.module.css';

export const optionId = (listId: string, index: number): string => `${listId}-${index}`;

/** The words that are offered; the caret stays in the line, which names the highlighted one. */
export function Suggestions({
  id,
  completions,
  active,
  onAccept,
}: {
  readonly id: string;
  readonly completions: readonly Completion[];
  /** -1: none is highlighted. */
  readonly active: number;
  readonly onAccept: (completion: Completion) => void;
}) {
  const t = useText();
  return (
    <div id={id} role="listbox" aria-label={t('quick.suggestions')} className={styles.list}>
      {completions.map((completion, index) => (
        <button
          type="button"
          key={`${completion.kind} ${completion.text}`}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={classNames(styles.option, completion.kind === 'food' && styles.food)}
          // The caret stays where it is.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onAccept(completion)}
        >
          {completion.text}
        </button>
      ))}
    </div>
  );
}
