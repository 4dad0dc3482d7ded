import { Check } from 'lucide-react';
import { useState } from 'react';
import { useMomentContext, useToday } from '@/data/react';
import { type Technique, TECHNIQUES } from '@/domain/entries';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { useEntryEditor } from '@/ui/entry-view';
import { Row } from '@/ui/layout';
import { NumberText } from '@/ui/number-text';
import { Select } from '@/ui/select';
import styles from './elsewhere-card.module.css';
import { usePracticeLog } from './use-practice-log.ts';

const USUAL_MINUTES = 20;

/** What was done without the program: a kind, minutes, one press. */
export function ElsewhereCard() {
  const t = useText();
  const today = useToday();
  const editor = useEntryEditor();
  const log = usePracticeLog();
  const momentContext = useMomentContext();
  const [technique, setTechnique] = useState<Technique>('walk');
  const [minutes, setMinutes] = useState<number | null>(USUAL_MINUTES);

  const save = () => {
    if (minutes === null) return;
    void log.writeAndSay({
      id: crypto.randomUUID(),
      startedAt: momentContext().now,
      data: {
        technique,
        durationMinutes: minutes,
        stressBefore: null,
        stressAfter: null,
        source: 'by-hand',
      },
    });
  };

  return (
    <Card heading={t('calm.elsewhere')} subtitle={t('calm.elsewhereHelp')}>
      <div className={styles.fields}>
        <Select
          label={t('calm.elsewhereWhat')}
          value={technique}
          onChange={setTechnique}
          options={TECHNIQUES.map((value) => ({ value, label: t(`entries.technique.${value}`) }))}
        />
        <div className={styles.number}>
          <NumberText
            label={t('calm.minutes')}
            value={minutes}
            onChange={setMinutes}
            min={1}
            max={1440}
            step={5}
            isWhole
            unit={t('today.minutesUnit')}
          />
        </div>
        <Row>
          <Button icon={Check} isDisabled={minutes === null} onPress={save}>
            {t('calm.logIt')}
          </Button>
          <Button variant="quiet" onPress={() => editor.add('practice', today)}>
            {t('calm.elsewhereMore')}
          </Button>
        </Row>
      </div>
    </Card>
  );
}
