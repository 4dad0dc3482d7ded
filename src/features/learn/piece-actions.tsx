import { FlaskConical, ListChecks, PencilLine, Search, Wind } from 'lucide-react';
import { useSettings, useToday } from '@/data/react';
import type { PieceAction } from '@/domain/guidance';
import { type Translate, useText } from '@/texts';
import { Button } from '@/ui/button';
import { ButtonLink } from '@/ui/button-link';
import { useEntryEditor } from '@/ui/entry-view';
import { Stack } from '@/ui/layout';
import { CALM_HREF, EXPERIMENTS_HREF, foodsHref, TRACKERS_HREF } from './addresses.ts';

/** What a piece leads to. Nobody for whom eating is a worry is asked to change what they eat. */
export function PieceActions({ actions }: { readonly actions: readonly PieceAction[] }) {
  const { gentleMode } = useSettings();
  const shown = actions.filter(
    (action) => !gentleMode || (action.kind !== 'experiment' && action.kind !== 'foods'),
  );
  return (
    <Stack gap={3}>
      {shown.map((action) => (
        <Action key={JSON.stringify(action)} action={action} />
      ))}
    </Stack>
  );
}

function Action({ action }: { readonly action: PieceAction }) {
  const t = useText();
  const today = useToday();
  const editor = useEntryEditor();
  switch (action.kind) {
    case 'breathe':
      return (
        <ButtonLink href={CALM_HREF} icon={Wind} variant="primary" tone="calm" isFullWidth>
          {t('calm.breatheNow')}
        </ButtonLink>
      );
    case 'foods':
      return (
        <ButtonLink href={foodsHref(action.of)} icon={Search} isFullWidth>
          {t(`learn.action.foods.${action.of}`)}
        </ButtonLink>
      );
    case 'track':
      return (
        <ButtonLink href={TRACKERS_HREF} icon={ListChecks} isFullWidth>
          {t('learn.action.track')}
        </ButtonLink>
      );
    case 'experiment':
      return (
        <ButtonLink
          href={`${EXPERIMENTS_HREF}/try-${action.templateId}`}
          icon={FlaskConical}
          isFullWidth
        >
          {t('learn.action.experiment')}
        </ButtonLink>
      );
    default:
      return (
        <Button icon={PencilLine} isFullWidth onPress={() => editor.add(action.entry, today)}>
          {logWords(action.entry, t)}
        </Button>
      );
  }
}

function logWords(entry: Extract<PieceAction, { kind: 'log' }>['entry'], t: Translate): string {
  return t('learn.action.log', { kind: t(`entries.kind.${entry}`).toLowerCase() });
}
