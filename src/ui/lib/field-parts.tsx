import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { classNames } from './class-names.ts';
import styles from './field.module.css';

export type FieldTexts = {
  readonly label: string;
  readonly hideLabel?: boolean | undefined;
  readonly description?: ReactNode;
  /** A sentence: what is not right and what to do. */
  readonly error?: string | undefined;
};

export function FieldLabel({ label, hideLabel = false }: FieldTexts) {
  return (
    <Label className={classNames(hideLabel ? styles.hiddenLabel : styles.label)}>{label}</Label>
  );
}

/** What stands under a field: the error if there is one, and the description. */
export function FieldNotes({ description, error }: Pick<FieldTexts, 'description' | 'error'>) {
  return (
    <>
      <FieldError className={classNames(styles.error)}>
        {({ validationErrors }) => error ?? validationErrors.join(' ')}
      </FieldError>
      {description !== undefined && description !== null && (
        <Text slot="description" className={classNames(styles.description)}>
          {description}
        </Text>
      )}
    </>
  );
}
