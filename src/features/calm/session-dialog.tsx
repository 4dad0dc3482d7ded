import { useState } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useMomentContext, useSettings } from '@/data/react';
import type { CalmPractice } from '@/domain/calm';
import { useText } from '@/texts';
import { AfterStep } from './after-step.tsx';
import { BeforeStep } from './before-step.tsx';
import type { Begun } from './begun.ts';
import { Pacer } from './pacer.tsx';
import { practiceName } from './practice-words.ts';
import { startSession } from './session.ts';
import styles from './session-dialog.module.css';
import { classNames } from '@/ui/lib/class-names.ts';

type Step =
  | { readonly kind: 'before' }
  | { readonly kind: 'running'; readonly begun: Begun }
  | { readonly kind: 'after'; readonly begun: Begun; readonly isWhole: boolean };

/** A practice from "before you start" to "it is in your journal", over the whole window. */
export function SessionDialog({
  practice,
  minutes,
  onClose,
}: {
  readonly practice: CalmPractice;
  readonly minutes: number;
  readonly onClose: () => void;
}) {
  const t = useText();
  const { calmTones } = useSettings();
  const momentContext = useMomentContext();
  const [step, setStep] = useState<Step>({ kind: 'before' });
  const name = practiceName(t, practice);

  const begin = (stressBefore: number | null) => {
    const begun: Begun = {
      id: crypto.randomUUID(),
      startedAt: momentContext().now,
      stressBefore,
      session: startSession({ practice, minutes, tones: calmTones }),
    };
    setStep({ kind: 'running', begun });
  };

  return (
    <ModalOverlay
      isOpen
      isKeyboardDismissDisabled
      className={classNames(styles.overlay)}
      data-modal=""
    >
      <Modal className={classNames(styles.modal)}>
        <AriaDialog
          aria-label={t('calm.session', { practice: name, count: minutes })}
          className={classNames(styles.screen)}
        >
          {step.kind === 'before' && (
            <BeforeStep practice={practice} minutes={minutes} onBegin={begin} onLeave={onClose} />
          )}
          {step.kind === 'running' && (
            <Pacer
              begun={step.begun}
              onEnd={(isWhole) => setStep({ kind: 'after', begun: step.begun, isWhole })}
            />
          )}
          {step.kind === 'after' && (
            <AfterStep begun={step.begun} isWhole={step.isWhole} onClose={onClose} />
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
