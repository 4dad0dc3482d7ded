import { useEffect, useState } from 'react';
import { desktop } from '@/desktop';
import type { RestoreDialog } from '@/features/settings/restore-dialog';

type Offered = { readonly token: string; readonly Preview: typeof RestoreDialog };

/** A backup opened outside the program: what would come, go and change, above whatever is on show. Nothing happens by itself. */
export function OfferedBackup() {
  const [offered, setOffered] = useState<Offered | null>(null);

  useEffect(() => {
    const take = async () => {
      const { token } = await desktop.backup.offered();
      if (token === null) return;
      // Rarely wanted, so not part of what a start has to load.
      const { RestoreDialog: Preview } = await import('@/features/settings/restore-dialog');
      setOffered({ token, Preview });
    };
    const look = () => {
      take().catch((error: unknown) => {
        void desktop.app.reportProblem({ where: 'opening a backup', message: String(error) });
      });
    };
    look();
    return desktop.window.onBackupOffered(look);
  }, []);

  if (offered === null) return null;
  // Another file begins anew.
  return <Offer key={offered.token} {...offered} onEnd={() => setOffered(null)} />;
}

function Offer({ token, Preview, onEnd }: Offered & { readonly onEnd: () => void }) {
  const [source] = useState({ token });
  const end = () => {
    void desktop.backup.endOffer({ token }).catch(() => undefined);
    onEnd();
  };
  return <Preview what="backup" source={source} onClose={end} onChanged={() => undefined} />;
}
