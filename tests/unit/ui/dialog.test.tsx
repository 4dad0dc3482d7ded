// @vitest-environment happy-dom
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Button } from '@/ui/button';
import { ComboChips } from '@/ui/combo-chips';
import { Dialog } from '@/ui/dialog';
import { TextField } from '@/ui/text-field';

const onHelp = vi.fn<() => void>();
const onSave = vi.fn<(note: string, foods: readonly string[]) => void>();

function Sample() {
  const [isOpen, setIsOpen] = useState(false);
  const [note, setNote] = useState('');
  const [foods, setFoods] = useState<readonly string[]>([]);
  return (
    <>
      <Button onPress={() => setIsOpen(true)}>Add meal</Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        onSubmit={() => {
          onSave(note, foods);
          setIsOpen(false);
        }}
        title="Meal"
        hint="Only for you."
        actions={
          <Button type="submit" variant="primary">
            Save
          </Button>
        }
      >
        <Button onPress={onHelp}>Help</Button>
        <TextField label="Note" value={note} onChange={setNote} />
        <ComboChips label="Foods" values={foods} onChange={setFoods} suggestions={['Kefir']} />
      </Dialog>
    </>
  );
}

async function open() {
  const user = userEvent.setup();
  render(<Sample />);
  await user.click(screen.getByRole('button', { name: 'Add meal' }));
  await screen.findByRole('dialog', { name: 'Meal' });
  // It begins there by itself, but not in happy-dom, where React Aria cannot see that the focus is inside already.
  await user.click(screen.getByRole('textbox', { name: 'Note' }));
  return user;
}

const isGone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

beforeEach(() => {
  onSave.mockClear();
});

describe('Dialog', () => {
  it('closes with Escape without saving, and gives the focus back', async () => {
    const user = await open();
    await user.keyboard('soup{Escape}');
    await isGone();
    expect(onSave).not.toHaveBeenCalled();
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add meal' })),
    );
  });

  it('closes by its close button', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await isGone();
  });

  it.each(['{Enter}', '{Control>}{Enter}{/Control}', '{Meta>}{Enter}{/Meta}'])(
    'saves with %s in a field',
    async (keys) => {
      const user = await open();
      await user.keyboard(`soup${keys}`);
      await waitFor(() => expect(onSave).toHaveBeenCalledExactlyOnceWith('soup', []));
      await isGone();
    },
  );

  it('saves with Ctrl+Enter from a button, which is not pressed by it', async () => {
    const user = await open();
    screen.getByRole('button', { name: 'Help' }).focus();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await isGone();
    expect(onSave).toHaveBeenCalledOnce();
    expect(onHelp).not.toHaveBeenCalled();
  });

  it('saves also the food that was still being typed', async () => {
    const user = await open();
    await user.type(screen.getByRole('combobox', { name: 'Foods' }), 'kef');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(onSave).toHaveBeenCalledExactlyOnceWith('', ['kef']));
  });

  it('stays when a list inside is closed with Escape', async () => {
    const user = await open();
    await user.type(screen.getByRole('combobox', { name: 'Foods' }), 'kef');
    expect(screen.getByRole('option', { name: 'Kefir' })).toBeDefined();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('option')).toBeNull());
    expect(screen.getByRole('dialog', { name: 'Meal' })).toBeDefined();
  });
});
