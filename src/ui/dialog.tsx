import { X } from 'lucide-react';
import { useEffect, useRef, type ReactNode, type RefObject, type SubmitEvent } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useText } from '@/texts';
import styles from './dialog.module.css';
import { IconButton } from './icon-button.tsx';
import { classNames } from './lib/class-names.ts';

export type DialogProps = {
  readonly isOpen: boolean;
  /** Escape, the close button. */
  readonly onClose: () => void;
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly headerActions?: ReactNode;
  /** A tinted panel on the left, such as a figure. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** A quiet line at the left of the foot. */
  readonly hint?: ReactNode;
  /** Buttons at the right of the foot; the saving one has `type="submit"` when there is `onSubmit`. */
  readonly actions?: ReactNode;
  readonly onSubmit?: (() => void) | undefined;
  readonly size?: 'small' | 'medium' | 'large' | undefined;
  readonly role?: 'dialog' | 'alertdialog' | undefined;
};

/** A window over the page: keeps the focus, gives it back, and does not close by a click beside it, so nothing typed is lost. */
export function Dialog(props: DialogProps) {
  const { isOpen, onClose, size = 'medium', role = 'dialog' } = props;
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className={classNames(styles.overlay)}
      data-modal
    >
      <Modal className={classNames(styles.modal, styles[size])}>
        <AriaDialog role={role} className={classNames(styles.dialog)}>
          <DialogContent {...props} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function DialogContent(props: DialogProps) {
  const { onSubmit } = props;
  const form = useRef<HTMLFormElement>(null);
  const plain = useRef<HTMLDivElement>(null);
  useFirstField(onSubmit === undefined ? plain : form);
  useFormKeys(form);
  if (onSubmit === undefined) {
    return (
      <div ref={plain} className={styles.form}>
        <DialogParts {...props} />
      </div>
    );
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    // A dialog opened from within this one sits inside it for React, not for the person.
    if (event.target === form.current) onSubmit();
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} autoComplete="off">
      <DialogParts {...props} />
    </form>
  );
}

/** Starts in the first field, so that typing can begin. */
function useFirstField(content: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = content.current;
    if (element === null || element.contains(document.activeElement)) return undefined;
    const firstOf = (...kinds: readonly string[]) =>
      [
        ...element.querySelectorAll<HTMLElement>(
          kinds.map((kind) => `[data-dialog-body] ${kind}`).join(', '),
        ),
      ].find((field) => field.tabIndex >= 0 && !field.matches(':disabled, [type="hidden"]'));
    const field = firstOf('input', 'textarea');
    field?.focus();
    if (field !== undefined || !(element instanceof HTMLFormElement)) return undefined;
    // A form that only asks to choose from a list has but the button of that list, which React Aria draws twice.
    const waiting = setTimeout(() => {
      const isFree = element.closest('[role]') === document.activeElement;
      if (isFree) firstOf('button')?.focus();
    }, 0);
    return () => clearTimeout(waiting);
  }, [content]);
}

/** Saves on Ctrl/Cmd+Enter from anywhere inside. */
function useFormKeys(form: RefObject<HTMLFormElement | null>) {
  useEffect(() => {
    const element = form.current;
    if (element === null) return undefined;
    const submitOnShortcut = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
      event.preventDefault();
      // Later, so that a field that takes its text over on this very key has been rendered.
      setTimeout(() => element.requestSubmit(), 0);
    };
    // A button would be pressed by it, and a list to choose from would open.
    const beforeButtons = (event: KeyboardEvent) => {
      if (!(event.target instanceof HTMLButtonElement)) return;
      submitOnShortcut(event);
      if (event.defaultPrevented) event.stopPropagation();
    };
    element.addEventListener('keydown', beforeButtons, { capture: true });
    element.addEventListener('keydown', submitOnShortcut);
    return () => {
      element.removeEventListener('keydown', beforeButtons, { capture: true });
      element.removeEventListener('keydown', submitOnShortcut);
    };
  }, [form]);
}

function DialogParts(props: DialogProps) {
  const t = useText();
  const hasFoot = props.actions !== undefined || props.hint !== undefined;
  return (
    <>
      <header className={styles.head}>
        <div>
          <Heading slot="title" level={2} className={classNames(styles.title)}>
            {props.title}
          </Heading>
          {props.subtitle !== undefined && <p className={styles.subtitle}>{props.subtitle}</p>}
        </div>
        <div className={styles.headActions}>
          {props.headerActions}
          <IconButton label={t('common.close')} icon={X} onPress={props.onClose} />
        </div>
      </header>
      <div className={styles.middle}>
        {props.aside !== undefined && <div className={styles.aside}>{props.aside}</div>}
        <div className={styles.body} data-dialog-body="">
          {props.children}
        </div>
      </div>
      {hasFoot && (
        <footer className={styles.foot}>
          {props.hint !== undefined && <div className={styles.hint}>{props.hint}</div>}
          {props.actions !== undefined && <div className={styles.actions}>{props.actions}</div>}
        </footer>
      )}
    </>
  );
}
