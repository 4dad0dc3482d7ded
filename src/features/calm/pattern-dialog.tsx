import { useState } from 'react';
import {
  breathsPerMinute,
  type PatternSeconds,
  phasesOf,
  SECONDS_BOUNDS,
  SECONDS_STEP,
  secondsOfBreath,
} from '@/domain/calm';
import { type BreathingPattern, collections } from '@/domain/documents';
import { isTextKey, type TextKey, useText } from '@/texts';
import { Banner } from '@/ui/banner';
import { Dialog } from '@/ui/dialog';
import { Stack } from '@/ui/layout';
import { NumberText } from '@/ui/number-text';
import { SaveActions } from '@/ui/save-actions';
import { TextField } from '@/ui/text-field';
import { BreathStrip } from './breath-strip.tsx';
import styles from './pattern-dialog.module.css';
import { numberText } from './practice-words.ts';
import { useChangePatterns } from './use-change-patterns.ts';
import type { PatternDocument } from './use-practices.ts';

const PARTS = [
  ['inSeconds', 'calm.patternIn'],
  ['inMoreSeconds', 'calm.patternInMore'],
  ['holdSeconds', 'calm.patternHold'],
  ['outSeconds', 'calm.patternOut'],
  ['restSeconds', 'calm.patternRest'],
] as const satisfies readonly (readonly [keyof PatternSeconds, TextKey])[];

const NEW_PATTERN: BreathingPattern = {
  name: '',
  inSeconds: 4,
  inMoreSeconds: 0,
  holdSeconds: 0,
  outSeconds: 6,
  restSeconds: 0,
};

/** A way of breathing of one's own: a name and the seconds of each part. */
export function PatternDialog({
  pattern,
  onSaved,
  onClose,
}: {
  /** The one to change; absent for a new one. */
  readonly pattern?: PatternDocument | undefined;
  /** @param id of the pattern that was written */
  readonly onSaved: (id: string) => void;
  readonly onClose: () => void;
}) {
  const t = useText();
  const change = useChangePatterns();
  const [data, setData] = useState<BreathingPattern>(pattern?.data ?? NEW_PATTERN);
  const [isTried, setTried] = useState(false);
  const [newId] = useState(() => crypto.randomUUID());
  const result = collections.breathingPatterns.schema.safeParse(data);
  const problems = result.success
    ? []
    : [...new Set(result.error.issues.map(({ message }) => message))].map((message) =>
        t(isTextKey(message) ? message : 'common.checkFields'),
      );
  const phases = phasesOf(data);
  const breath = secondsOfBreath(phases);

  const save = () => {
    setTried(true);
    if (!result.success) return;
    const text = t('calm.patternSaved', { name: result.data.name });
    change(async (commands) => {
      const saved =
        pattern === undefined
          ? await commands.addDocument('breathingPatterns', result.data, newId)
          : await commands.updateDocument(pattern, result.data);
      onSaved(pattern?.id ?? newId);
      return saved;
    }, text);
    onClose();
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(pattern === undefined ? 'calm.newPattern' : 'calm.editPattern')}
      onSubmit={save}
      actions={<SaveActions onCancel={onClose} />}
    >
      <Stack gap={5}>
        {isTried && problems.length > 0 && (
          <Banner kind="info" isAlert>
            {problems.join(' ')}
          </Banner>
        )}
        <TextField
          label={t('calm.patternName')}
          value={data.name}
          onChange={(name) => setData((current) => ({ ...current, name }))}
          maxLength={60}
        />
        <div className={styles.parts}>
          {PARTS.map(([part, label]) => (
            <NumberText
              key={part}
              label={t(label)}
              value={Number.isFinite(data[part]) ? data[part] : null}
              // An emptied field is no number; the schema then asks for one when saving.
              onChange={(seconds) =>
                setData((current) => ({ ...current, [part]: seconds ?? Number.NaN }))
              }
              {...SECONDS_BOUNDS[part]}
              step={SECONDS_STEP}
              unit={t('calm.secondsUnit')}
              description={SECONDS_BOUNDS[part].min === 0 ? t('calm.patternZero') : undefined}
            />
          ))}
        </div>
        {breath > 0 && (
          <>
            <BreathStrip phases={phases} />
            <p className={styles.pace}>
              {t('calm.patternPace', {
                seconds: numberText(breath),
                rate: numberText(breathsPerMinute(phases)),
              })}
            </p>
          </>
        )}
      </Stack>
    </Dialog>
  );
}
