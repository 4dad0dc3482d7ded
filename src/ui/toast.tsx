import { CircleCheck, TriangleAlert, X } from 'lucide-react';
import { createContext, use, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast';
import { useText } from '@/texts';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { classNames } from './lib/class-names.ts';
import { toneClass } from './lib/tone-class.ts';
import styles from './toast.module.css';

const DEFAULT_TIMEOUT_MS = 8000;

export type ToastAction = { readonly label: string; readonly onPress: () => void };

export type ToastMessage = {
  readonly text: string;
  /** A problem is read out at once and stays until it is dismissed. */
  readonly tone?: 'calm' | 'problem' | undefined;
  readonly action?: ToastAction | undefined;
  /** A second one, beside it. */
  readonly nextAction?: ToastAction | undefined;
  readonly timeoutMs?: number | undefined;
  readonly isSticky?: boolean | undefined;
};

export type Toasts = {
  /** @returns the key for `dismiss`. */
  readonly show: (message: ToastMessage) => string;
  readonly dismiss: (key: string) => void;
};

const ToastsContext = createContext<Toasts | null>(null);

/** @throws Error outside of a ToastProvider. */
export function useToasts(): Toasts {
  const toasts = use(ToastsContext);
  if (toasts === null) throw new Error('useToasts needs a ToastProvider around it.');
  return toasts;
}

/**
 * Around the whole program. Messages wait while the pointer or the focus is on them; F6 goes there.
 */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const t = useText();
  const [queue] = useState(() => new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 }));
  // In the name because React Aria makes the region reachable by F6 only when its name changes after it has appeared.
  const count = useSyncExternalStore(
    (onChange) => queue.subscribe(onChange),
    () => queue.visibleToasts.length,
  );
  const toasts = useMemo<Toasts>(
    () => ({
      show: (message) => {
        const isSticky = message.isSticky ?? message.tone === 'problem';
        // A calm word makes way for the next one; a problem stays.
        for (const { key, content, timeout: isPassing } of queue.visibleToasts) {
          if (isPassing !== undefined && content.tone !== 'problem') queue.close(key);
        }
        const timeout = message.timeoutMs ?? DEFAULT_TIMEOUT_MS;
        return queue.add(message, isSticky ? {} : { timeout });
      },
      dismiss: (key) => queue.close(key),
    }),
    [queue],
  );
  return (
    <ToastsContext value={toasts}>
      {children}
      <ToastRegion
        queue={queue}
        aria-label={t('ui.toastRegion', { count })}
        className={classNames(styles.region)}
      >
        {({ toast }) => {
          const { text, action, nextAction, tone = 'calm' } = toast.content;
          const actions = [action, nextAction].filter((offered) => offered !== undefined);
          const Icon = tone === 'calm' ? CircleCheck : TriangleAlert;
          return (
            <AriaToast
              toast={toast}
              className={classNames(styles.toast, toneClass(tone === 'calm' ? 'brand' : 'skin'))}
            >
              <Icon size={18} strokeWidth={1.9} aria-hidden className={styles.icon} />
              <ToastContent
                className={classNames(styles.content)}
                role={tone === 'calm' ? 'status' : 'alert'}
              >
                <Text slot="title">{text}</Text>
              </ToastContent>
              <div className={classNames(styles.actions)}>
                {actions.map(({ label, onPress }) => (
                  <Button
                    key={label}
                    size="small"
                    onPress={() => {
                      queue.close(toast.key);
                      onPress();
                    }}
                  >
                    {label}
                  </Button>
                ))}
                <IconButton
                  label={t('ui.toastClose')}
                  icon={X}
                  size="small"
                  onPress={() => queue.close(toast.key)}
                />
              </div>
            </AriaToast>
          );
        }}
      </ToastRegion>
    </ToastsContext>
  );
}
