import { ChevronLeft, ChevronRight, Heart, Plus, Repeat2, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/ui/button';
import { ButtonLink } from '@/ui/button-link';
import { Card } from '@/ui/card';
import { IconButton } from '@/ui/icon-button';
import { Kbd } from '@/ui/kbd';
import { Row, Stack } from '@/ui/layout';
import { Menu } from '@/ui/menu';
import { SegmentedControl } from '@/ui/segmented-control';
import { ToggleButton } from '@/ui/toggle-button';
import { Tooltip } from '@/ui/tooltip';

const VARIANTS = ['primary', 'secondary', 'quiet', 'dashed', 'danger'] as const;

export function ButtonSamples() {
  const [isOn, setIsOn] = useState(true);
  const [isOff, setIsOff] = useState(false);
  const [place, setPlace] = useState<'face' | 'front' | 'back'>('face');
  const [range, setRange] = useState<'2w' | '3m' | '1y' | 'all'>('3m');
  return (
    <Card heading="Buttons">
      <Stack gap={4}>
        {(['small', 'medium', 'large'] as const).map((size) => (
          <Row key={size}>
            {VARIANTS.map((variant) => (
              <Button key={variant} variant={variant} size={size} icon={Plus}>
                {variant}
              </Button>
            ))}
          </Row>
        ))}
        <Row>
          {VARIANTS.map((variant) => (
            <Button key={variant} variant={variant} isDisabled>
              {variant}, disabled
            </Button>
          ))}
        </Row>
        <Row>
          <Button variant="primary" shortcut="Ctrl ↵">
            Save
          </Button>
          <Button variant="primary" isPending>
            Saving
          </Button>
          <Button isPending>Waiting</Button>
          <Button variant="primary" tone="calm">
            Start 5 min
          </Button>
          <ButtonLink href="#learn">A link</ButtonLink>
          <ButtonLink href="#learn" variant="primary" icon={Heart}>
            A link
          </ButtonLink>
        </Row>
        <Row>
          <IconButton label="Previous day" icon={ChevronLeft} variant="outline" size="large" />
          <IconButton
            label="Next day"
            icon={ChevronRight}
            variant="outline"
            size="large"
            isDisabled
          />
          <IconButton label="Close" icon={X} shortcut="Esc" />
          <IconButton label="Close, small" icon={X} size="small" />
          <IconButton label="Close, disabled" icon={X} isDisabled />
          <Menu
            label="More for breakfast"
            items={[
              { id: 'edit', label: 'Edit', shortcut: 'E' },
              { id: 'copy', label: 'Duplicate', icon: Repeat2 },
              { id: 'move', label: 'Move to another day', isDisabled: true },
              { id: 'delete', label: 'Delete', icon: X, isDanger: true },
            ]}
            onAction={() => undefined}
          />
          <Tooltip text="Goes to the day before" shortcut="Alt ←">
            <Button>With a tooltip</Button>
          </Tooltip>
          <Kbd>Ctrl K</Kbd>
        </Row>
        <Row>
          <ToggleButton isSelected={isOn} onChange={setIsOn} tone="skin">
            Redness
          </ToggleButton>
          <ToggleButton isSelected={isOff} onChange={setIsOff} tone="skin" icon={Plus}>
            Itch
          </ToggleButton>
          <ToggleButton isSelected={isOn} onChange={setIsOn} size="small" tone="calm">
            Stress
          </ToggleButton>
          <ToggleButton isSelected onChange={setIsOn} isDisabled>
            Disabled
          </ToggleButton>
        </Row>
        <Row gap={4}>
          <SegmentedControl
            label="Where"
            value={place}
            onChange={setPlace}
            options={[
              { value: 'face', label: 'Face' },
              { value: 'front', label: 'Front' },
              { value: 'back', label: 'Back' },
            ]}
          />
          <SegmentedControl
            label="Range"
            variant="strong"
            value={range}
            onChange={setRange}
            options={[
              { value: '2w', label: '2 weeks' },
              { value: '3m', label: '3 months' },
              { value: '1y', label: '1 year' },
              { value: 'all', label: 'All', isDisabled: true },
            ]}
          />
        </Row>
      </Stack>
    </Card>
  );
}
