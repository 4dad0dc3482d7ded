import { useState } from 'react';
import {
  isPassphraseTaken,
  PASSPHRASE_LEAST_CHARACTERS,
  viewOfPassphrase,
} from '@/domain/passphrase';
import { useText } from '@/texts';
import { TextField } from '@/ui/text-field';
import styles from './encryption.module.css';

export type NewPassphrase = {
  readonly first: string;
  readonly second: string;
};

export const NO_PASSPHRASE: NewPassphrase = { first: '', second: '' };

/** Whether it may be used as it is typed now. */
export const isUsable = ({ first, second }: NewPassphrase): boolean =>
  isPassphraseTaken(viewOfPassphrase(first)) && first === second;

/** A new passphrase, typed twice, with plain words on how it would hold. */
export function PassphraseFields({
  value,
  onChange,
}: {
  readonly value: NewPassphrase;
  readonly onChange: (value: NewPassphrase) => void;
}) {
  const t = useText();
  const [wasLeft, setWasLeft] = useState(false);
  const { first, second } = value;
  const differs = second !== '' && first !== second && (wasLeft || second.length >= first.length);
  return (
    <>
      <TextField
        label={t('encryption.passphrase')}
        type="password"
        value={first}
        onChange={(next) => onChange({ ...value, first: next })}
      />
      <p className={styles.strength} aria-live="polite">
        {t(`encryption.strength.${viewOfPassphrase(first)}`, {
          least: PASSPHRASE_LEAST_CHARACTERS,
        })}
      </p>
      <div onBlur={() => setWasLeft(true)}>
        <TextField
          label={t('encryption.again')}
          type="password"
          value={second}
          onChange={(next) => onChange({ ...value, second: next })}
          error={differs ? t('encryption.notTheSame') : undefined}
        />
      </div>
    </>
  );
}
