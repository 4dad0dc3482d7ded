import { Maximize2 } from 'lucide-react';
import { createContext, useContext } from 'react';
import { useText } from '@/texts';
import { IconButton } from '@/ui/icon-button';

/** Puts a metric first on the large chart and goes there. */
export const EnlargeContext = createContext<(metricId: string) => void>(() => undefined);

/** From a small picture to the large one, which is read point by point, as a table, and saved. */
export function Enlarge({ id, name }: { readonly id: string; readonly name: string }) {
  const t = useText();
  const enlarge = useContext(EnlargeContext);
  return (
    <IconButton
      icon={Maximize2}
      size="small"
      label={t('trends.enlarge', { name })}
      onPress={() => enlarge(id)}
    />
  );
}
