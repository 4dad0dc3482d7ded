import { desktop, isDesktop } from '@/desktop';
import { useText } from '@/texts';
import { useToasts } from '@/ui/toast';

/** Opens a DOI in the browser (the program asks first); null where the program cannot. */
export function useDoiOpener(): ((doi: string) => void) | null {
  const t = useText();
  const toasts = useToasts();
  if (!isDesktop) return null;
  return (doi) => {
    desktop.links.open({ url: `https://doi.org/${encodeURI(doi)}` }).catch(() => {
      toasts.show({ text: t('learn.openProblem'), tone: 'problem' });
    });
  };
}
