import { SearchX } from 'lucide-react';
import type { GuidancePiece } from '@/domain/guidance';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import styles from './learn.module.css';
import { PieceList } from './piece-list.tsx';

export type FoundPiecesProps = {
  readonly pieces: readonly GuidancePiece[];
  readonly onClear: () => void;
};

export function FoundPieces({ pieces, onClear }: FoundPiecesProps) {
  const t = useText();
  return (
    <section>
      <div className={styles.foundHead}>
        <div role="status">
          <h2>{t('learn.found', { count: pieces.length })}</h2>
        </div>
        <Button variant="quiet" onPress={onClear}>
          {t('learn.clearFind')}
        </Button>
      </div>
      {pieces.length === 0 ? (
        <EmptyState icon={SearchX}>{t('learn.foundNothing')}</EmptyState>
      ) : (
        <PieceList pieces={pieces} />
      )}
    </section>
  );
}
