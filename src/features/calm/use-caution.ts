import { useChangeSettings, useMomentContext, useSettings } from '@/data/react';
import { type CalmPractice, type Caution, cautionOf } from '@/domain/calm';
import type { SettingKey } from '@/domain/settings';
import { desktop } from '@/desktop';

const SETTINGS = {
  breathing: 'cautionBreathingReadAt',
  holds: 'cautionHoldsReadAt',
  stillness: 'cautionStillnessReadAt',
  movement: 'cautionMovementReadAt',
  walk: 'cautionWalkReadAt',
} as const satisfies Record<Caution, SettingKey>;

/** The line of caution for this sort of practice, and whether it still has to be read. */
export function useCaution(practice: CalmPractice): {
  readonly caution: Caution;
  readonly isNew: boolean;
  readonly markRead: () => void;
} {
  const settings = useSettings();
  const changeSettings = useChangeSettings();
  const momentContext = useMomentContext();
  const caution = cautionOf(practice);
  const key = SETTINGS[caution];
  const isNew = settings[key] === null;
  return {
    caution,
    isNew,
    markRead: () => {
      if (!isNew) return;
      // Not kept, it is said once more: no reason to hold anybody up.
      void changeSettings({ [key]: new Date(momentContext().now).toISOString() }).catch(
        (error: unknown) => desktop.app.reportProblem({ where: 'calm', message: String(error) }),
      );
    },
  };
}
