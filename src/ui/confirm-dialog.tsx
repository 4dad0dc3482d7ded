import { useState, type ReactNode } from 'react';
import { useText } from '@/texts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { TextField } from './text-field.tsx';

export type ConfirmDialogProps = {
  readonly isOpen: boolean;
  readonly title: string;
  /** What will happen, what is safe. */
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** When given, the person types this word first. */
  readonly typedWord?: string | undefined;
  readonly isDanger?: boolean | undefined;
  readonly isPending?: boolean | undefined;
};

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, title, onConfirm, onCancel } = props;
  const t = useText();
  const [typed, setTyped] = useState('');
  const isReady = props.typedWord === undefined || isSameWord(typed, props.typedWord);
  const leave = (then: () => void) => {
    setTyped('');
    then();
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={() => leave(onCancel)}
      title={title}
      size="small"
      role="alertdialog"
      onSubmit={() => {
        if (isReady && props.isPending !== true) leave(onConfirm);
      }}
      actions={
        <>
          <Button onPress={() => leave(onCancel)}>{t('common.cancel')}</Button>
          <Button
            type="submit"
            variant="primary"
            tone={props.isDanger === true ? 'skin' : 'brand'}
            isDisabled={!isReady}
            isPending={props.isPending}
          >
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      <div>{props.children}</div>
      {props.typedWord !== undefined && (
        <TextField
          label={t('ui.typeToConfirm', { word: props.typedWord })}
          value={typed}
          onChange={setTyped}
        />
      )}
    </Dialog>
  );
}

function isSameWord(typed: string, word: string): boolean {
  return typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
}
