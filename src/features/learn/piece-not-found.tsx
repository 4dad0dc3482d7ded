import { BookX } from 'lucide-react';
import { useText } from '@/texts';
import { ButtonLink } from '@/ui/button-link';
import { EmptyState } from '@/ui/empty-state';
import { PageHeader } from '@/ui/page-header';
import { LEARN_HREF } from './addresses.ts';

export function PieceNotFound() {
  const t = useText();
  return (
    <>
      <PageHeader title={t('learn.notFoundTitle')} />
      <EmptyState
        icon={BookX}
        action={<ButtonLink href={LEARN_HREF}>{t('learn.allTopics')}</ButtonLink>}
      >
        {t('learn.notFound')}
      </EmptyState>
    </>
  );
}
