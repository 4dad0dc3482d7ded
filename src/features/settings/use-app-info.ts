import { useEffect, useState } from 'react';
import { type AppInfo, desktop } from '@/desktop';

/** undefined until the system has answered, null when it could not. */
export function useAppInfo(): AppInfo | null | undefined {
  const [info, setInfo] = useState<AppInfo | null>();
  useEffect(() => {
    let isCurrent = true;
    const settle = (answer: AppInfo | null) => {
      if (isCurrent) setInfo(answer);
    };
    desktop.app.info().then(settle, () => settle(null));
    return () => {
      isCurrent = false;
    };
  }, []);
  return info;
}
