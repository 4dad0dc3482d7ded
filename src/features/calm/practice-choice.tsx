import type { KeyboardEvent } from 'react';
import { RadioGroup } from 'react-aria-components/RadioGroup';
import type { CalmPractice } from '@/domain/calm';
import { useText } from '@/texts';
import { classNames } from '@/ui/lib/class-names';
import { RadioChoice } from '@/ui/lib/radio-choice';
import { practiceDetail, practiceName } from './practice-words.ts';
import styles from './practice-choice.module.css';
import type { Practices } from './use-practices.ts';

/** All practices as one choice: arrows go from one to the next, Enter starts. */
export function PracticeChoice({
  practices,
  value,
  onChange,
  onStart,
}: {
  readonly practices: Practices;
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly onStart: () => void;
}) {
  const t = useText();
  const groups = [
    { title: t('calm.groupBreathing'), members: practices.breathing },
    { title: t('calm.ownPatterns'), members: practices.own },
    { title: t('calm.groupGuided'), members: practices.guided },
    { title: t('calm.groupTimer'), members: practices.timed },
  ];
  const startOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onStart();
  };
  return (
    <div role="presentation" onKeyDown={startOnEnter}>
      <RadioGroup
        aria-label={t('calm.choose')}
        value={value}
        onChange={onChange}
        className={classNames(styles.groups)}
      >
        {groups
          .filter(({ members }) => members.length > 0)
          .map(({ title, members }) => (
            <div key={title}>
              <h2 className={styles.heading}>{title}</h2>
              <div className={styles.tiles}>
                {members.map((practice: CalmPractice) => (
                  <RadioChoice key={practice.id} value={practice.id} className={styles.tile}>
                    <span className={styles.name}>{practiceName(t, practice)}</span>
                    <span className={styles.detail}>{practiceDetail(t, practice)}</span>
                  </RadioChoice>
                ))}
              </div>
            </div>
          ))}
      </RadioGroup>
    </div>
  );
}
