import { useState } from 'react';
import { Card } from '@/ui/card';
import { Stack } from '@/ui/layout';
import { LevelField, type Level } from '@/ui/level-field';
import { ScaleField } from '@/ui/scale-field';
import styles from './gallery.module.css';

export function RatingSamples() {
  const [skin, setSkin] = useState<number | null>(3);
  const [stress, setStress] = useState<number | null>(null);
  const [redness, setRedness] = useState<Level | null>(2);
  const [itch, setItch] = useState<Level | null>(null);
  return (
    <Card heading="Ratings">
      <div className={styles.columns}>
        <Stack gap={6}>
          <ScaleField
            label="Overall, how bothered by your skin today?"
            value={skin}
            onChange={setSkin}
            lowLabel="calm, nothing bothers me"
            highLabel="as bad as I have ever had"
          />
          <ScaleField
            label="Stress today"
            value={stress}
            onChange={setStress}
            lowLabel="calm"
            highLabel="very stressed"
            tone="calm"
            description="Your own feeling, in one number."
          />
          <ScaleField
            label="Disabled"
            value={4}
            onChange={setStress}
            lowLabel="low"
            highLabel="high"
            isDisabled
          />
        </Stack>
        <Stack gap={4}>
          <LevelField label="Left cheek" value={redness} onChange={setRedness} />
          <LevelField label="Itch" value={itch} onChange={setItch} tone="gut" />
          <LevelField label="Disabled" value={1} onChange={setItch} isDisabled />
        </Stack>
      </div>
    </Card>
  );
}
