import { useCallback, useEffect, useRef, useState } from 'react';
import { type BackupStatus, desktop } from '@/desktop';

export type Backups = {
  /** undefined until the system has answered, null when it could not. */
  readonly status: BackupStatus | null | undefined;
  /** Looks once more; never rejects. */
  readonly refresh: () => Promise<BackupStatus | null>;
};

export function useBackups(): Backups {
  const [status, setStatus] = useState<BackupStatus | null>();
  const latest = useRef(0);
  const refresh = useCallback(async () => {
    latest.current += 1;
    const mine = latest.current;
    const answer = await desktop.backup.status().catch(() => null);
    if (mine === latest.current) setStatus(answer);
    return answer;
  }, []);
  useEffect(() => {
    const look = () => void refresh();
    look();
    // A drive may have been plugged in, a file moved, while another window was in front.
    window.addEventListener('focus', look);
    return () => {
      latest.current += 1;
      window.removeEventListener('focus', look);
    };
  }, [refresh]);
  return { status, refresh };
}
