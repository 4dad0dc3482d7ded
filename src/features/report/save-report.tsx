import { FileDown, Printer } from 'lucide-react';
import { desktop, isDesktop } from '@/desktop';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { SegmentedControl } from '@/ui/segmented-control';
import { useToasts } from '@/ui/toast';
import styles from './report.module.css';

export type Paper = 'A4' | 'Letter';

/** Out of the program: as a file, or on paper. */
export function SaveReport({
  paper,
  onPaper,
  name,
}: {
  readonly paper: Paper;
  readonly onPaper: (paper: Paper) => void;
  /** Of the file, without its ending. */
  readonly name: string;
}) {
  const t = useText();
  const toasts = useToasts();
  const save = async () => {
    try {
      const { name: saved, problem } = await desktop.report.savePdf({ paper, name });
      if (problem !== null) toasts.show({ text: t(`trends.notSaved.${problem}`), tone: 'problem' });
      else if (saved !== null) toasts.show({ text: t('trends.saved', { name: saved }) });
    } catch (error) {
      toasts.show({ text: t('trends.notSaved.not-written'), tone: 'problem' });
      void desktop.app.reportProblem({ where: 'report', message: String(error) });
    }
  };
  return (
    <div className={styles.actions}>
      <SegmentedControl<Paper>
        label={t('report.paper')}
        value={paper}
        onChange={onPaper}
        size="small"
        options={[
          { value: 'A4', label: 'A4' },
          { value: 'Letter', label: t('report.letter') },
        ]}
      />
      {isDesktop && (
        <Button variant="primary" icon={FileDown} onPress={() => void save()}>
          {t('report.savePdf')}
        </Button>
      )}
      <Button icon={Printer} onPress={() => window.print()}>
        {t('report.print')}
      </Button>
    </div>
  );
}
