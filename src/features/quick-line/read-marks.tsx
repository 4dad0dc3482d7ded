import { type RefObject, useEffect, useRef } from 'react';
import type { Part, PartRole } from '@/domain/quick-line';
import { classNames } from '@/ui/lib/class-names';
import styles from './read-marks.module.css';

const LOOKS: Readonly<Record<PartRole, string | undefined>> = {
  day: styles.when,
  time: styles.when,
  keyword: styles.keyword,
  rating: styles.keyword,
  duration: styles.keyword,
  region: styles.keyword,
  portion: styles.portion,
  food: styles.food,
  'own-food': styles.ownFood,
  supplement: styles.when,
  note: styles.note,
};

/** Lines under the words, by what they were read as; the same is said in words below. */
export function ReadMarks({
  text,
  parts,
  input,
}: {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly input: RefObject<HTMLInputElement | null>;
}) {
  const marks = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const field = input.current;
    if (field === null) return undefined;
    const follow = () => {
      if (marks.current !== null) marks.current.scrollLeft = field.scrollLeft;
    };
    follow();
    field.addEventListener('scroll', follow);
    return () => field.removeEventListener('scroll', follow);
  }, [input, text]);

  return (
    <div ref={marks} aria-hidden className={styles.marks}>
      {parts.map((part, index) => (
        <span key={part.start}>
          {text.slice(parts[index - 1]?.end ?? 0, part.start)}
          <span className={classNames(LOOKS[part.role])}>{text.slice(part.start, part.end)}</span>
        </span>
      ))}
      {text.slice(parts.at(-1)?.end ?? 0)}
    </div>
  );
}
