import { Droplets, Plus, ScanFace, Soup, Stethoscope, Wind } from 'lucide-react';
import { Banner } from '@/ui/banner';
import { Button } from '@/ui/button';
import { BodyFigure } from '@/ui/body-map/body-figure';
import { FIGURE_TONES } from '@/ui/body-map/look';
import { BODY_VIEW_IDS } from '@/ui/body-map/view';
import { Callout } from '@/ui/callout';
import { Card } from '@/ui/card';
import { Chip, ChipList } from '@/ui/chip';
import { DataTable } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { Row, Stack } from '@/ui/layout';
import { Meter } from '@/ui/meter';
import { Pill } from '@/ui/pill';
import styles from './gallery.module.css';

const TONES = ['brand', 'meal', 'calm', 'skin', 'gut', 'neutral'] as const;
const ROWS = Array.from({ length: 12 }, (_, index) => ({
  day: `2026-11-${String(12 + index)}`,
  skin: 3 + (index % 4),
  minutes: index * 5,
}));

const NOTED = [
  { region: 'left-cheek', level: 3 },
  { region: 'right-cheek', level: 2 },
  { region: 'chin', level: 1 },
  { region: 'left-inner-elbow', level: 2 },
  { region: 'right-hand', level: 1 },
  { region: 'scalp', level: 1 },
] as const;

export function SurfaceSamples() {
  return (
    <>
      <div className={styles.columns}>
        <Card
          heading="Meals"
          headingStyle="pill"
          tone="meal"
          icon={Soup}
          action={<Button icon={Plus}>Add meal</Button>}
        >
          <ChipList label="Breakfast">
            <Chip>Rolled oats</Chip>
            <Chip>Blueberries</Chip>
            <Chip>Kefir</Chip>
            <Chip tone="meal">Walnuts</Chip>
          </ChipList>
          <EmptyState
            icon={Soup}
            tone="meal"
            isCompact
            action={<Button variant="dashed">Green tea</Button>}
          >
            Nothing else noted yet today.
          </EmptyState>
        </Card>
        <Card
          heading="Calm"
          headingStyle="pill"
          tone="calm"
          icon={Wind}
          action={<Button icon={Plus}>Log</Button>}
        >
          <Meter label="Stress today" value={4} max={10} unit="/10" tone="calm" />
        </Card>
        <Card
          heading="Skin"
          headingStyle="pill"
          tone="skin"
          icon={ScanFace}
          action={
            <Button variant="primary" icon={Plus}>
              Skin check
            </Button>
          }
        >
          <Row gap={4} align="Start">
            {FIGURE_TONES.map((tone) => (
              <BodyFigure key={tone} view="face" tone={tone} height={150} regions={NOTED} />
            ))}
            {BODY_VIEW_IDS.map((view) => (
              <BodyFigure key={view} view={view} tone={2} height={150} regions={NOTED} />
            ))}
          </Row>
          <Pill tone="brand">calmer than last week</Pill>
        </Card>
      </div>
      <Card>
        <div className={styles.four}>
          <Meter label="Plants this week" value={18} max={30} unit="of 30" tone="meal" />
          <Meter label="Live ferments" value={4} max={7} unit="of 7 days" tone="gut" />
          <Meter label="Calm minutes" value={45} max={70} unit="this week" tone="calm" />
          <Meter label="Gut comfort" value={null} max={10} unit="/10" tone="gut" />
        </div>
      </Card>
      <Row>
        {TONES.map((tone) => (
          <Pill key={tone} tone={tone} icon={Droplets}>
            {tone}
          </Pill>
        ))}
      </Row>
      <Stack>
        <Banner kind="info">You can fill in any past day.</Banner>
        <Banner kind="sample" title="Sample journal." action={<Button size="small">Leave</Button>}>
          These are made-up days to look around in. Yours are kept apart.
        </Banner>
        <Banner kind="warning" title="Not saved.">
          What you typed is still here. Please try again.
        </Banner>
        <Callout title="Not medical advice.">
          If your skin suddenly gets worse, spreads, hurts or comes with fever, see a clinician.
        </Callout>
        <Callout title="When to see a clinician." icon={Stethoscope}>
          Fever with a rash, a fast-spreading or very painful patch.
        </Callout>
      </Stack>
      <div className={styles.columns}>
        <Card
          heading="A titled card"
          subtitle="With a line below"
          tone="gut"
          isSoft
          headingLevel={3}
        >
          <p>On the soft ground of its tone.</p>
        </Card>
        <Card heading="Empty" footer={<Button>In the foot</Button>}>
          <EmptyState
            icon={ScanFace}
            tone="skin"
            title="No skin checks yet"
            action={<Button>Start</Button>}
          >
            Your first check takes about twenty seconds.
          </EmptyState>
        </Card>
      </div>
      <Card heading="Table">
        <DataTable
          caption="Skin and calm by day"
          rows={ROWS}
          rowKey={({ day }) => day}
          maxHeight={220}
          columns={[
            { id: 'day', header: 'Day', cell: ({ day }) => day, isRowHeader: true },
            { id: 'skin', header: 'Skin', cell: ({ skin }) => skin, isNumber: true },
            {
              id: 'minutes',
              header: 'Calm minutes',
              cell: ({ minutes }) => minutes,
              isNumber: true,
            },
          ]}
        />
        <DataTable
          caption="An empty one"
          isCaptionVisible
          rows={[]}
          rowKey={() => ''}
          columns={[{ id: 'day', header: 'Day', cell: () => '' }]}
        />
      </Card>
    </>
  );
}
