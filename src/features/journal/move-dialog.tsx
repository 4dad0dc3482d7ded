import { useState } from 'react';
import { useToday } from '@/data/react';
import {
  formatDay,
  formatTimeOfDay,
  parseTimeOfDay,
  timeOfMoment,
  type WallTime,
} from '@/domain/day';
import type { Entry } from '@/domain/entries';
import { LOCALE, useText } from '@/texts';
import { DayPicker } from '@/ui/day-picker';
import { Dialog } from '@/ui/dialog';
import { Row, Stack } from '@/ui/layout';
import { SaveActions } from '@/ui/save-actions';
import { TimeField } from '@/ui/time-field';
import type { EntryActs } from './use-entry-acts.ts';

/** Puts entries under another day; one alone can get another time, too. */
export function MoveDialog({
  entries,
  acts,
  onClose,
}: {
  readonly entries: readonly [Entry, ...Entry[]];
  readonly acts: EntryActs;
  readonly onClose: () => void;
}) {
  const t = useText();
  const today = useToday();
  const [first] = entries;
  const [day, setDay] = useState(first.day);
  const former = timeOfMoment(first);
  const [time, setTime] = useState<WallTime>(former);
  const isOne = entries.length === 1;
  const move = async () => {
    if (await acts.move(entries, day, isOne ? time : null)) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="small"
      title={t('reading.moveTitle', { count: entries.length })}
      onSubmit={() => void move()}
      actions={<SaveActions onCancel={onClose} saveLabel={t('reading.moveDone')} />}
    >
      <Stack gap={4}>
        <Row justify="Between">
          <strong role="status">{formatDay(day, 'full', LOCALE)}</strong>
          <DayPicker
            label={t('reading.moveDay')}
            value={day}
            last={day > today ? day : today}
            onChange={setDay}
          />
        </Row>
        {isOne ? (
          <TimeField<WallTime>
            label={t('common.time')}
            value={time}
            onChange={setTime}
            parse={(text) => parseTimeOfDay(text, former)}
            format={formatTimeOfDay}
          />
        ) : (
          <p>{t('reading.moveTimes')}</p>
        )}
      </Stack>
    </Dialog>
  );
}
