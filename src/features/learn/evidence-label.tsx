import { Button } from 'react-aria-components/Button';
import { evidenceLabelKey, evidenceMeaningKey, type Evidence } from '@/domain/guidance';
import { useText } from '@/texts';
import { Tooltip } from '@/ui/tooltip';
import { VisuallyHidden } from '@/ui/visually-hidden';
import styles from './evidence-label.module.css';
import { evidenceIcons } from './looks.ts';

export type EvidenceLabelProps = {
  readonly evidence: Evidence;
  /** Heading of the legend: pressing the label goes there. */
  readonly legendId: string;
};

/** How sure a statement is; its meaning shows on hover and focus, and stands in the legend. */
export function EvidenceLabel({ evidence, legendId }: EvidenceLabelProps) {
  const t = useText();
  const Icon = evidenceIcons[evidence];
  return (
    <Tooltip text={t(evidenceMeaningKey(evidence))}>
      <Button
        className={styles.label ?? ''}
        onPress={() => document.getElementById(legendId)?.focus()}
      >
        <Icon size={14} strokeWidth={2} aria-hidden />
        <VisuallyHidden>{t('learn.howSure')} </VisuallyHidden>
        {t(evidenceLabelKey(evidence))}
      </Button>
    </Tooltip>
  );
}
