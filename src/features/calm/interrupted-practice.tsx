import { useEffect, useState } from 'react';
import { useJournal } from '@/data/react';
import { minutesDone } from '@/domain/calm';
import { LOCALE, useText } from '@/texts';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { Row } from '@/ui/layout';
import styles from './interrupted-practice.module.css';
import { practiceName } from './practice-words.ts';
import { forgetUnderWay, readUnderWay, type UnderWay } from './under-way.ts';
import { usePracticeLog } from './use-practice-log.ts';

/** At the start after a practice that nobody could end: its minutes, to be saved or left out. Nothing otherwise. */
export function InterruptedPractice() {
  const t = useText();
  const { name: journal } = useJournal();
  const log = usePracticeLog();
  // What is noted later on belongs to the practice that runs then.
  const [found, setFound] = useState<UnderWay | null>(null);
  useEffect(() => {
    void readUnderWay().then(setFound);
  }, []);
  const minutes = minutesDone(found?.elapsedMilliseconds ?? 0);
  if (found === null || minutes === 0 || found.journal !== journal) return null;
  const { id, startedAt, technique, patternId, patternName, stressBefore } = found;

  const leaveOut = () => {
    forgetUnderWay();
    setFound(null);
  };
  const save = async () => {
    const isWritten = await log.writeAndSay({
      id,
      startedAt,
      data: {
        technique,
        durationMinutes: minutes,
        stressBefore,
        stressAfter: null,
        source: 'timer',
        patternId,
        ...(patternName === null ? {} : { patternName }),
      },
    });
    if (isWritten) leaveOut();
  };

  return (
    <div className={styles.strip}>
      <Banner
        kind="info"
        action={
          <Row>
            <Button size="small" onPress={() => void save()}>
              {t('common.save')}
            </Button>
            <Button size="small" variant="quiet" onPress={leaveOut}>
              {t('calm.forget')}
            </Button>
          </Row>
        }
      >
        {t('calm.interrupted', {
          practice: practiceName(t, { id: patternId, technique, name: patternName }),
          time: new Date(startedAt).toLocaleTimeString(LOCALE, {
            hour: '2-digit',
            minute: '2-digit',
          }),
          count: minutes,
        })}
      </Banner>
    </div>
  );
}
