import { useLayoutEffect, useState } from 'react';
import { PageHeader } from '@/ui/page-header';
import { SegmentedControl } from '@/ui/segmented-control';
import { ButtonSamples } from './button-samples.tsx';
import { ChartSamples } from './chart-samples.tsx';
import { FieldSamples } from './field-samples.tsx';
import styles from './gallery.module.css';
import { OverlaySamples } from './overlay-samples.tsx';
import { PhotoSamples } from './photo-samples.tsx';
import { RatingSamples } from './rating-samples.tsx';
import { SurfaceSamples } from './surface-samples.tsx';
import { TokenSamples } from './token-samples.tsx';

type Theme = 'light' | 'dark';
type Contrast = 'normal' | 'more';
type Motion = 'full' | 'reduced';
type TextSize = '100%' | '125%' | '150%';

/** Every component in every state. For development only; its words are not part of the program. */
export function Gallery() {
  const asked = new URLSearchParams(location.search);
  const [theme, setTheme] = useState<Theme>(asked.get('theme') === 'dark' ? 'dark' : 'light');
  const [contrast, setContrast] = useState<Contrast>(
    asked.get('contrast') === 'more' ? 'more' : 'normal',
  );
  const [motion, setMotion] = useState<Motion>('full');
  const [textSize, setTextSize] = useState<TextSize>('100%');
  useLayoutEffect(() => {
    const html = document.documentElement;
    html.dataset['theme'] = theme;
    html.dataset['contrast'] = contrast;
    html.dataset['motion'] = motion;
    html.style.fontSize = textSize;
  }, [theme, contrast, motion, textSize]);
  return (
    <main className={styles.page}>
      <PageHeader
        title="Gallery"
        subtitle="Every component in every state, for development"
        eyebrow="Design system"
      />
      <div className={styles.switches}>
        <SegmentedControl
          label="Theme"
          value={theme}
          onChange={setTheme}
          options={[
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
        />
        <SegmentedControl
          label="Contrast"
          value={contrast}
          onChange={setContrast}
          options={[
            { value: 'normal', label: 'Normal contrast' },
            { value: 'more', label: 'High contrast' },
          ]}
        />
        <SegmentedControl
          label="Motion"
          value={motion}
          onChange={setMotion}
          options={[
            { value: 'full', label: 'Motion' },
            { value: 'reduced', label: 'No motion' },
          ]}
        />
        <SegmentedControl
          label="Text size"
          value={textSize}
          onChange={setTextSize}
          options={[
            { value: '100%', label: '100%' },
            { value: '125%', label: '125%' },
            { value: '150%', label: '150%' },
          ]}
        />
      </div>
      <SurfaceSamples />
      <ButtonSamples />
      <RatingSamples />
      <FieldSamples />
      <PhotoSamples />
      <OverlaySamples />
      <ChartSamples />
      <TokenSamples />
    </main>
  );
}
