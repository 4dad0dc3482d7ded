import { Compass } from 'lucide-react';
import { Redirect, useLocation } from 'wouter';
import { useText } from '@/texts';
import { ButtonLink } from '@/ui/button-link';
import { EmptyState } from '@/ui/empty-state';

export function NotFoundPage() {
  const t = useText();
  const [location] = useLocation();
  if (location === '/') return <Redirect to="/today" replace />;
  return (
    <EmptyState
      icon={Compass}
      title={t('common.notFoundTitle')}
      action={<ButtonLink href="#/today">{t('common.goToToday')}</ButtonLink>}
    >
      {t('common.notFound')}
    </EmptyState>
  );
}
