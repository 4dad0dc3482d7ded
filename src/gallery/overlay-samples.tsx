import { Repeat2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { ComboChips } from '@/ui/combo-chips';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Dialog } from '@/ui/dialog';
import { BodyFigure } from '@/ui/body-map/body-figure';
import { Row, Stack } from '@/ui/layout';
import { LevelField, type Level } from '@/ui/level-field';
import { ScaleField } from '@/ui/scale-field';
import { TextArea } from '@/ui/text-area';
import { useToasts } from '@/ui/toast';

type Open = 'large' | 'confirm' | 'typed' | null;

export function OverlaySamples() {
  const toasts = useToasts();
  const [open, setOpen] = useState<Open>(null);
  const [skin, setSkin] = useState<number | null>(3);
  const [cheek, setCheek] = useState<Level | null>(2);
  const [note, setNote] = useState('');
  const [creams, setCreams] = useState<readonly string[]>([]);
  const close = () => setOpen(null);
  return (
    <Card heading="Over the page">
      <Row>
        <Button onPress={() => setOpen('large')}>Large dialog</Button>
        <Button onPress={() => setOpen('confirm')}>Confirm</Button>
        <Button onPress={() => setOpen('typed')}>Confirm with a word</Button>
        <Button
          onPress={() =>
            toasts.show({
              text: 'Breakfast deleted.',
              action: { label: 'Undo', onPress: () => toasts.show({ text: 'Breakfast is back.' }) },
            })
          }
        >
          Message with Undo
        </Button>
        <Button
          onPress={() =>
            toasts.show({
              tone: 'problem',
              text: 'Could not save. What you typed is still here; please try again.',
            })
          }
        >
          Problem
        </Button>
      </Row>
      <Dialog
        isOpen={open === 'large'}
        onClose={close}
        onSubmit={close}
        size="large"
        title="Skin check"
        subtitle="Monday 23 November, 08:30 · takes about 20 seconds"
        headerActions={<Button icon={Repeat2}>Same as yesterday</Button>}
        aside={
          <BodyFigure view="face" tone={2} height={340} regions={[{ region: 'chin', level: 2 }]} />
        }
        hint="Your own rating. Not a diagnosis."
        actions={
          <>
            <Button onPress={close}>Cancel</Button>
            <Button type="submit" variant="primary" shortcut="Ctrl ↵">
              Save
            </Button>
          </>
        }
      >
        <Stack gap={5}>
          <ScaleField
            label="Overall, how bothered by your skin today?"
            value={skin}
            onChange={setSkin}
            lowLabel="calm, nothing bothers me"
            highLabel="as bad as I have ever had"
          />
          <LevelField label="Left cheek" value={cheek} onChange={setCheek} />
          <ComboChips
            label="Creams"
            values={creams}
            onChange={setCreams}
            suggestions={['Moisturiser', 'Sun cream', 'Zinc']}
          />
          <TextArea
            label="Note"
            value={note}
            onChange={setNote}
            placeholder="New cream, weather…"
          />
        </Stack>
      </Dialog>
      <ConfirmDialog
        isOpen={open === 'confirm'}
        title="Leave the sample journal?"
        confirmLabel="Leave"
        onConfirm={close}
        onCancel={close}
      >
        Your own notes are kept apart and are not touched.
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={open === 'typed'}
        title="Delete everything?"
        confirmLabel="Delete everything"
        typedWord="delete"
        isDanger
        onConfirm={close}
        onCancel={close}
      >
        All days in this journal will be removed from this computer.
      </ConfirmDialog>
    </Card>
  );
}
