import { Fragment, useEffect, useEffectEvent, useRef, useState } from 'react';
import { WriteError } from '@/data/write-error';
import { formatDay, formatTimeOfDay, type Moment, timeOfMoment } from '@/domain/day';
import { desktop } from '@/desktop';
import { isTextKey, LOCALE, type TextKey, useText } from '@/texts';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Dialog } from '@/ui/dialog';
import { type EntryFormParts, type EntryView, useEntryView } from '@/ui/entry-view';
import { FieldWorkContext, useWorkOfFields } from '@/ui/field-work';
import { Stack } from '@/ui/layout';
import { TimeField } from '@/ui/time-field';
import { useStoredToast } from './use-stored-toast.ts';
import { useUnloadGuard } from './use-unload-guard.ts';
import { type EntryFormTarget, useEntryDraft } from './use-entry-draft.ts';

export type { EntryFormTarget } from './use-entry-draft.ts';

const FAILURE_TEXTS = {
  'disk-full': 'common.notSavedDiskFull',
  closed: 'common.notSavedClosed',
  stopped: 'common.notSavedStopped',
  failed: 'common.notSaved',
} as const satisfies Record<WriteError['code'], TextKey>;

/** The form of any kind: its fields, a time, and the way into the journal. */
export function EntryForm({
  target,
  parts,
  onClose,
}: {
  readonly target: EntryFormTarget;
  readonly parts: EntryFormParts<never>;
  readonly onClose: () => void;
}) {
  const t = useText();
  const { kind, day, entry } = target;
  const view = useEntryView(kind) as EntryView<never>;
  const draft = useEntryDraft(target);
  const showStored = useStoredToast();
  const [tryCount, setTryCount] = useState(0);
  const [isStoring, setStoring] = useState(false);
  const [failure, setFailure] = useState<TextKey>();
  const [isLeaving, setLeaving] = useState(false);
  const fields = useWorkOfFields();
  /** Asked to save while a field was at work: how many of its things had not arrived by then. */
  const [waitingSince, setWaitingSince] = useState<number | null>(null);
  const notices = useRef<HTMLDivElement>(null);

  const problems = tryCount > 0 ? draft.problems() : [];
  const isOtherDay = draft.moment.day !== day;
  const otherDay = formatDay(draft.moment.day, 'long', LOCALE);

  // They stand above fields that may have been scrolled away from.
  useEffect(() => {
    // In braces: newer engines return a promise, which an effect must not hand on.
    notices.current?.scrollIntoView({ block: 'nearest' });
  }, [tryCount, failure]);

  // Decided only when it is drawn again: a field may hand over its last text on the very key that leaves.
  useEffect(() => {
    if (isLeaving && !draft.isChanged) onClose();
  }, [isLeaving, draft.isChanged, onClose]);

  const save = async () => {
    setTryCount((count) => count + 1);
    setFailure(undefined);
    if (isStoring || draft.problems().length > 0) return;
    if (fields.isAtWork) {
      setWaitingSince(fields.failures);
      return;
    }
    setStoring(true);
    try {
      const change = await draft.store();
      onClose();
      const values = { kind: t(`entries.kind.${kind}`), day: otherDay };
      showStored(change, t(isOtherDay ? 'common.savedUnder' : 'common.saved', values));
    } catch (error) {
      setStoring(false);
      setFailure(FAILURE_TEXTS[error instanceof WriteError ? error.code : 'failed']);
      void desktop.app.reportProblem({ where: 'entry-form', message: String(error) });
    }
  };

  const saveUnlessIncomplete = useEffectEvent(() => {
    setWaitingSince(null);
    if (fields.failures === waitingSince) void save();
  });
  const isWaitingOver = waitingSince !== null && !fields.isAtWork;
  useEffect(() => {
    if (!isWaitingOver) return undefined;
    const timer = setTimeout(() => saveUnlessIncomplete(), 0);
    return () => clearTimeout(timer);
  }, [isWaitingOver]);

  const leave = () => setLeaving(true);
  useUnloadGuard(draft.isChanged);
  const { Fields, Aside, HeadActions, Around = Fragment } = parts;
  const given = { data: draft.data as never, onChange: draft.setData };

  return (
    <Around>
      <Dialog
        isOpen
        onClose={leave}
        title={t(entry === undefined ? view.newTitleKey : view.editTitleKey)}
        subtitle={formatDay(draft.moment.day, 'full', LOCALE)}
        size={view.formSize}
        headerActions={
          HeadActions && <HeadActions {...given} day={day} isNew={entry === undefined} />
        }
        aside={Aside && <Aside {...given} />}
        onSubmit={() => void save()}
        hint={t('common.ownRating')}
        actions={
          <>
            <Button onPress={leave}>{t('common.cancel')}</Button>
            <Button
              variant="primary"
              type="submit"
              isPending={isStoring || waitingSince !== null}
              shortcut={saveShortcut()}
            >
              {t('common.save')}
            </Button>
          </>
        }
      >
        <Stack gap={5}>
          {(failure !== undefined || problems.length > 0) && (
            <div ref={notices}>
              <Stack gap={3}>
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
              </Stack>
            </div>
          )}
          <FieldWorkContext value={fields.work}>
            <Fields {...given} />
          </FieldWorkContext>
          <div>
            <TimeField<Moment>
              label={t('common.time')}
              value={draft.moment}
              onChange={draft.setMoment}
              parse={draft.readMoment}
              format={(moment) => formatTimeOfDay(timeOfMoment(moment))}
              description={t('common.timeHint')}
            />
            <p role="status">{isOtherDay && t('common.timeOtherDay', { day: otherDay })}</p>
          </div>
        </Stack>
      </Dialog>
      <ConfirmDialog
        isOpen={isLeaving && draft.isChanged}
        title={t('common.leaveTitle')}
        confirmLabel={t('common.leaveConfirm')}
        onConfirm={onClose}
        onCancel={() => setLeaving(false)}
      >
        {t('common.leaveText')}
      </ConfirmDialog>
    </Around>
  );
}

function saveShortcut(): string {
  return navigator.platform.startsWith('Mac') ? '⌘ ↵' : 'Ctrl ↵';
}
