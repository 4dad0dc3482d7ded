import { type TextKey, useText } from '@/texts';
import { TextField } from '@/ui/text-field';
import type { ProblemCode } from './transfer-problem.ts';

/** What to say beside the field; null when what went wrong was not what was typed. */
export function secretProblemOf(code: ProblemCode): TextKey | null {
  if (code === 'wrong-passphrase') return 'encryption.wrong';
  return code === 'mistyped-recovery-key' ? 'encryption.mistyped' : null;
}

/** Asks for what opens an encrypted backup. */
export function UnlockFields({
  secret,
  onChange,
  problem,
  isChecking,
}: {
  readonly secret: string;
  readonly onChange: (secret: string) => void;
  readonly problem: ProblemCode;
  readonly isChecking: boolean;
}) {
  const t = useText();
  const refusal = secretProblemOf(problem);
  return (
    <>
      <p>{t('encryption.unlockWhat')}</p>
      <TextField
        label={t('encryption.unlockField')}
        type="password"
        value={secret}
        onChange={onChange}
        error={refusal === null || isChecking ? undefined : t(refusal)}
        autoFocus
      />
      {isChecking && <p role="status">{t('encryption.unlocking')}</p>}
    </>
  );
}
