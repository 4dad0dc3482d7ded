import { Download } from 'lucide-react';
import type { RefObject } from 'react';
import { desktop, type SavedFormat } from '@/desktop';
import { useText } from '@/texts';
import { type ChartWords, chartAsSvg, svgAsPng } from '@/ui/charts/chart-as-svg';
import { Menu } from '@/ui/menu';
import { useToasts } from '@/ui/toast';

const FORMATS = ['png', 'svg', 'csv'] as const satisfies readonly SavedFormat[];

/** Takes a chart out of the program, as it is on show. */
export function SaveMenu({
  label,
  root,
  words,
  fileName,
  csv,
}: {
  /** Names the button. */
  readonly label: string;
  /** What holds the chart and its key. */
  readonly root: RefObject<HTMLElement | null>;
  readonly words: ChartWords;
  /** Without its ending: small letters, digits and hyphens. */
  readonly fileName: string;
  readonly csv: () => string;
}) {
  const t = useText();
  const toasts = useToasts();

  const bytesOf = async (format: SavedFormat): Promise<Uint8Array<ArrayBuffer>> => {
    if (format === 'csv') return new TextEncoder().encode(csv());
    const svg = root.current === null ? null : chartAsSvg(root.current, words);
    if (svg === null) throw new Error('There is no chart.');
    return format === 'svg' ? new TextEncoder().encode(svg) : svgAsPng(svg);
  };
  const save = async (format: SavedFormat) => {
    try {
      const bytes = await bytesOf(format);
      const { name, problem } = await desktop.files.save({ format, name: fileName, bytes });
      if (problem !== null) toasts.show({ text: t(`trends.notSaved.${problem}`), tone: 'problem' });
      else if (name !== null) toasts.show({ text: t('trends.saved', { name }) });
    } catch (error) {
      toasts.show({ text: t('trends.notSaved.not-written'), tone: 'problem' });
      void desktop.app.reportProblem({ where: 'save-chart', message: String(error) });
    }
  };
  return (
    <Menu
      label={label}
      icon={Download}
      size="small"
      items={FORMATS.map((id) => ({ id, label: t(`trends.save.${id}`) }))}
      onAction={(format) => void save(format)}
    />
  );
}
