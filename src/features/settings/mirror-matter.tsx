import { useCallback, useEffect, useState } from 'react';
import { desktop, type MirrorProblem, type MirrorStatus } from '@/desktop';
import { useText } from '@/texts';
import { Button } from '@/ui/button';
import { useToasts } from '@/ui/toast';
import { useAction } from '@/ui/use-action';
import styles from './backups.module.css';
import { Matter } from './section.tsx';
import settingsStyles from './settings.module.css';
import { useInstantWords } from './use-instant-words.ts';

class MirrorRefusal extends Error {
  override readonly name = 'MirrorRefusal';
  constructor(readonly code: MirrorProblem) {
    super(code);
  }
}

/** Soon enough to see it catch up, seldom enough to cost nothing. */
const LOOK_AGAIN_MS = 3000;

/** undefined until the system has answered, null when it could not. */
function useMirror(): {
  readonly status: MirrorStatus | null | undefined;
  readonly refresh: () => Promise<void>;
} {
  const [status, setStatus] = useState<MirrorStatus | null>();
  const refresh = useCallback(async () => {
    setStatus(await desktop.mirror.status().catch(() => null));
  }, []);
  const isSettled = status?.folder === null || status?.isComplete === true;
  useEffect(() => {
    const look = () => void refresh();
    look();
    window.addEventListener('focus', look);
    const timer = isSettled ? undefined : setInterval(look, LOOK_AGAIN_MS);
    return () => {
      window.removeEventListener('focus', look);
      clearInterval(timer);
    };
  }, [refresh, isSettled]);
  return { status, refresh };
}

/** A copy of the safety log in a folder of the person's choice. */
export function MirrorMatter() {
  const t = useText();
  const words = useInstantWords();
  const toasts = useToasts();
  const { status, refresh } = useMirror();
  const choosing = useAction(async () => {
    const { chosen, hasOther, problem } = await desktop.mirror.chooseFolder();
    await refresh();
    if (problem !== null) throw new MirrorRefusal(problem);
    if (!chosen) return;
    toasts.show({
      text: t(hasOther ? 'mirror.chosenBesideOther' : 'mirror.chosen'),
      isSticky: hasOther,
    });
  });
  const stopping = useAction(async () => {
    const { problem } = await desktop.mirror.stop();
    await refresh();
    if (problem !== null) throw new MirrorRefusal(problem);
    toasts.show({ text: t('mirror.stopped') });
  });
  const trouble = status?.problem ?? null;
  const why = (code: MirrorProblem) => t(`mirror.why.${code}`);
  const refusal = choosing.problem instanceof MirrorRefusal ? choosing.problem.code : 'not-written';
  const problem =
    status === null
      ? t('mirror.unknown')
      : choosing.problem !== null
        ? t('mirror.notChosen', { why: why(refusal) })
        : stopping.problem !== null
          ? t('mirror.notStopped')
          : trouble === null
            ? undefined
            : t('mirror.trouble', { at: words.dated(trouble.at), why: why(trouble.code) });
  const folder = status?.folder ?? null;
  return (
    <Matter
      heading={t('mirror.heading')}
      problem={problem}
      action={
        status && (
          <div className={styles.buttons}>
            <Button isPending={choosing.isPending} onPress={choosing.run}>
              {t(folder === null ? 'mirror.choose' : 'mirror.chooseOther')}
            </Button>
            {folder !== null && (
              <Button isPending={stopping.isPending} onPress={stopping.run}>
                {t('mirror.stop')}
              </Button>
            )}
          </div>
        )
      }
    >
      {status && folder === null && <p>{t('mirror.offText')}</p>}
      {status && folder !== null && (
        <>
          <p className={settingsStyles.path}>{folder}</p>
          {trouble === null && (
            <p>
              {t('mirror.onText', {
                state: status.isComplete ? 'complete' : 'working',
                at: status.copiedAt === null ? '' : words.dated(status.copiedAt),
              })}
            </p>
          )}
        </>
      )}
    </Matter>
  );
}
