import { Search } from 'lucide-react';
import { useState } from 'react';
import { formatTimeOfDay, parseTimeOfDay, type WallTime } from '@/domain/day';
import { Card } from '@/ui/card';
import { Checkbox } from '@/ui/checkbox';
import { ComboChips } from '@/ui/combo-chips';
import { Stack } from '@/ui/layout';
import { NumberText } from '@/ui/number-text';
import { Select } from '@/ui/select';
import { Switch } from '@/ui/switch';
import { TextArea } from '@/ui/text-area';
import { TextField } from '@/ui/text-field';
import { TimeField } from '@/ui/time-field';
import styles from './gallery.module.css';

const NOON: WallTime = { hour: 12, minute: 0 };
const FOODS = [
  'Rolled oats',
  'Blueberries',
  'Kefir',
  'Walnuts',
  'Lentil soup',
  'Rye bread',
  'Apple',
];

export function FieldSamples() {
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const [foods, setFoods] = useState<readonly string[]>(['Rolled oats', 'Blueberries']);
  const [none, setNone] = useState<readonly string[]>([]);
  const [minutes, setMinutes] = useState<number | null>(10);
  const [time, setTime] = useState<WallTime>({ hour: 8, minute: 30 });
  const [slot, setSlot] = useState<'breakfast' | 'lunch' | null>('breakfast');
  const [isOn, setIsOn] = useState(true);
  const [isOff, setIsOff] = useState(false);
  return (
    <Card heading="Fields">
      <div className={styles.columns}>
        <Stack gap={5}>
          <ComboChips
            label="What you ate"
            values={foods}
            onChange={setFoods}
            suggestions={FOODS}
            tone="meal"
          />
          <ComboChips
            label="Empty list"
            values={none}
            onChange={setNone}
            suggestions={FOODS}
            placeholder="Oats, blueberries, kefir"
          />
          <TimeField
            label="Time"
            value={time}
            onChange={setTime}
            parse={(typed) => parseTimeOfDay(typed, NOON)}
            format={formatTimeOfDay}
          />
          <NumberText
            label="Minutes"
            value={minutes}
            onChange={setMinutes}
            min={1}
            max={600}
            unit="min"
            isWhole
          />
          <Select
            label="Meal"
            value={slot}
            onChange={setSlot}
            options={[
              { value: 'breakfast', label: 'Breakfast' },
              { value: 'lunch', label: 'Lunch', description: 'From noon on' },
            ]}
          />
        </Stack>
        <Stack gap={5}>
          <TextField
            label="Name"
            value={text}
            onChange={setText}
            placeholder="Something short"
            description="You can change it later."
          />
          <TextField
            label="Search"
            hideLabel
            type="search"
            icon={Search}
            value={text}
            onChange={setText}
            placeholder="Find a food or topic"
          />
          <TextField
            label="With an error"
            value="31 February"
            onChange={setText}
            error="There is no such day. Try 28 February."
          />
          <TextField label="Disabled" value="Not now" onChange={setText} isDisabled />
          <TextArea
            label="Note"
            value={note}
            onChange={setNote}
            placeholder="New cream, weather, sleep…"
          />
          <Checkbox
            isSelected={isOn}
            onChange={setIsOn}
            description="Nothing leaves this computer."
          >
            Keep a copy
          </Checkbox>
          <Checkbox isSelected={isOff} onChange={setIsOff}>
            Not ticked
          </Checkbox>
          <Checkbox isSelected onChange={setIsOff} isDisabled>
            Disabled
          </Checkbox>
          <Switch isSelected={isOn} onChange={setIsOn} description="Hides every number.">
            Gentle mode
          </Switch>
          <Switch isSelected={isOff} onChange={setIsOff}>
            Off
          </Switch>
          <Switch isSelected onChange={setIsOff} isDisabled>
            Disabled
          </Switch>
        </Stack>
      </div>
    </Card>
  );
}
