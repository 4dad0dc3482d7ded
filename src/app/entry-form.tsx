import { useState } from 'react';
import { useMomentContext } from '@/data/react';
import { WriteError } from '@/data/write-error';
import { formatDay, formatTimeOfDay, type Moment, parseMoment, timeOfMoment } from '@/domain/day';
import { desktop } from '@/desktop';
import { isTextKey, LOCALE, type TextKey, useText } from '@/texts';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Dialog } from '@/ui/dialog';
import { type EntryView, useEntryView } from '@/ui/entry-view';
import { Stack } from '@/ui/layout';
import { TimeField } from '@/ui/time-field';
import { useStoredToast } from './use-stored-toast.ts';
import { type EntryFormTarget, useEntryDraft } from './use-entry-draft.ts';

export type { EntryFormTarget } from './use-entry-draft.ts';

const FAILURE_TEXTS = {
  'disk-full': 'common.notSavedDiskFull',
  closed: 'common.notSavedClosed',
  failed: 'common.notSaved',
} as const satisfies Record<WriteError['code'], TextKey>;

/** The form of any kind: its fields, a time, and the way into the journal. */
export function EntryForm({
  target,
  onClose,
}: {
  readonly target: EntryFormTarget;
  readonly onClose: () => void;
}) {
  const t = useText();
  const { kind, day, entry } = target;
  const view = useEntryView(kind) as EntryView<never>;
  const draft = useEntryDraft(target);
  const momentContext = useMomentContext();
  const showStored = useStoredToast();
  const [isTried, setTried] = useState(false);
  const [isStoring, setStoring] = useState(false);
  const [failure, setFailure] = useState<TextKey>();
  const [isAskingToLeave, setAskingToLeave] = useState(false);

  const problems = isTried ? draft.problems() : [];

  const save = async () => {
    setTried(true);
    setFailure(undefined);
    if (isStoring || draft.problems().length > 0) return;
    setStoring(true);
    try {
      const change = await draft.store();
      onClose();
      showStored(change, t('common.saved', { kind: t(`entries.kind.${kind}`) }));
    } catch (error) {
      setStoring(false);
      setFailure(FAILURE_TEXTS[error instanceof WriteError ? error.code : 'failed']);
      void desktop.app.reportProblem({ where: 'entry-form', message: String(error) });
    }
  };

  const leave = () => {
    if (draft.isChanged) setAskingToLeave(true);
    else onClose();
  };

  return (
    <>
      <Dialog
        isOpen
        onClose={leave}
        title={t(entry === undefined ? view.newTitleKey : view.editTitleKey)}
        subtitle={formatDay(draft.moment.day, 'full', LOCALE)}
        size={view.formSize}
        onSubmit={() => void save()}
        hint={t('common.ownRating')}
        actions={
          <>
            <Button onPress={leave}>{t('common.cancel')}</Button>
            <Button variant="primary" type="submit" isPending={isStoring} shortcut={saveShortcut()}>
              {t('common.save')}
            </Button>
          </>
        }
      >
        <Stack gap={5}>
          {failure !== undefined && (
            <Banner kind="warning" isAlert title={t('common.notSavedTitle')}>
              {t(failure)}
            </Banner>
          )}
          {problems.length > 0 && (
            <Banner kind="info" isAlert>
              {problems
                .map((problem) => t(isTextKey(problem) ? problem : 'common.checkFields'))
                .join(' ')}
            </Banner>
          )}
          <view.Fields data={draft.data as never} onChange={draft.setData} day={day} />
          <TimeField<Moment>
            label={t('common.time')}
            value={draft.moment}
            onChange={draft.setMoment}
            parse={(text) => parseMoment(text, day, momentContext())}
            format={(moment) => formatTimeOfDay(timeOfMoment(moment))}
            description={
              draft.moment.day === day
                ? t('common.timeHint')
                : t('common.timeOtherDay', { day: formatDay(draft.moment.day, 'long', LOCALE) })
            }
          />
        </Stack>
      </Dialog>
      <ConfirmDialog
        isOpen={isAskingToLeave}
        title={t('common.leaveTitle')}
        confirmLabel={t('common.leaveConfirm')}
        onConfirm={onClose}
        onCancel={() => setAskingToLeave(false)}
      >
        {t('common.leaveText')}
      </ConfirmDialog>
    </>
  );
}

function saveShortcut(): string {
  return navigator.platform.startsWith('Mac') ? '⌘ ↵' : 'Ctrl ↵';
}
