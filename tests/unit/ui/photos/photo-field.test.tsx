// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { PhotoRef } from '@/domain/photos';
import { PhotoField, plainPhoto } from '@/ui/photos/photo-field';
import { PhotoError, type PhotoShelf, PhotoShelfContext } from '@/ui/photos/photo-shelf';
import { PhotoStrip } from '@/ui/photos/photo-strip';
import { eventually } from '../../../support/eventually.ts';

const refOf = (digit: string): PhotoRef => ({ hash: digit.repeat(64), width: 40, height: 30 });
const file = (name: string) => new File([name], name, { type: 'image/png' });

/** Keeps every file under the first letter of its name; names that begin with "bad" are refused. */
const aShelf = (parts: Partial<PhotoShelf> = {}): PhotoShelf => ({
  take: async (blob) => {
    const text = await blob.text();
    if (text.startsWith('bad')) throw new PhotoError('not-a-picture');
    return refOf(text.slice(0, 1));
  },
  addressOf: (hash, size) => `app://journal/_photos/${hash}/${size}`,
  mend: async () => 'missing',
  camera: null,
  ...parts,
});

function Sample({
  shelf = aShelf(),
  start = [],
}: {
  readonly shelf?: PhotoShelf | null;
  readonly start?: readonly PhotoRef[];
}) {
  const [photos, setPhotos] = useState<readonly PhotoRef[] | undefined>(start);
  return (
    <PhotoShelfContext value={shelf}>
      <PhotoField photos={photos} onChange={setPhotos} describe={plainPhoto} />
      <output>{photos === undefined ? 'none' : photos.map(({ hash }) => hash[0]).join('')}</output>
    </PhotoShelfContext>
  );
}

const field = () => screen.getByRole('group', { name: /^Photos/ });
const drop = (...files: readonly File[]) =>
  fireEvent.drop(field(), { dataTransfer: { types: ['Files'], files } });

describe('the field for photos', () => {
  it('takes what is picked, in order, each once', async () => {
    const { container } = render(<Sample />);
    const input = container.querySelector<HTMLInputElement>('input[type="file"]');
    if (input === null) throw new Error('There is no way to pick a file.');
    await userEvent.upload(input, [file('a.png'), file('b.png'), file('a again.png')]);
    expect(await screen.findByText('Added. 2 photos.')).toBeTruthy();
    expect(screen.getByText('ab')).toBeTruthy();
    expect(
      within(screen.getByRole('list', { name: 'Photos added' })).getAllByRole('img'),
    ).toHaveLength(2);
  });

  it('takes what is dropped or pasted, and leaves pasted text alone', async () => {
    render(<Sample />);
    drop(file('a.png'));
    expect(await screen.findByText('a')).toBeTruthy();
    fireEvent.paste(document, { clipboardData: { types: ['Files'], files: [file('b.png')] } });
    expect(await screen.findByText('ab')).toBeTruthy();
    const clipboardData = { types: ['text/plain', 'Files'], files: [file('c.png')] };
    expect(fireEvent.paste(document, { clipboardData })).toBe(true);
    expect(screen.getByText('ab')).toBeTruthy();
  });

  it('says of each file that is refused why, and takes the others', async () => {
    render(<Sample />);
    drop(file('bad.pdf'), file('a.png'));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('bad.pdf is not a picture');
    expect(await screen.findByText('a')).toBeTruthy();
    drop(file('b.png'));
    expect(await screen.findByText('ab')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('holds twelve and no more', async () => {
    render(<Sample start={'0123456789a'.split('').map(refOf)} />);
    drop(file('b.png'), file('c.png'));
    expect((await screen.findByRole('alert')).textContent).toContain('an entry holds 12 photos');
    expect(screen.getByText('0123456789ab')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add photos' })).toHaveProperty('disabled', true);
  });

  it('takes photos out, and the focus goes to the next one', async () => {
    render(<Sample start={[refOf('a'), refOf('b')]} />);
    await userEvent.click(screen.getByRole('button', { name: 'Take out photo 1' }));
    expect(screen.getByText('b')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Take out photo 1' }));
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText('none')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add photos' }));
  });

  it('says so where photos are not kept', () => {
    render(<Sample shelf={null} />);
    expect(field().textContent).toContain('kept by the program itself, not in a browser');
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the photos of an entry', () => {
  const strip = (shelf: PhotoShelf | null, ...digits: readonly string[]) =>
    render(
      <PhotoShelfContext value={shelf}>
        <PhotoStrip photos={digits.map(refOf)} title="Breakfast" />
      </PhotoShelfContext>,
    );

  it('open large, one after the other by arrow keys, and Escape leaves', async () => {
    strip(aShelf(), 'a', 'b', 'c');
    const second = screen.getByRole('button', { name: 'Show photo 2 of 3: Breakfast' });
    second.focus();
    await userEvent.keyboard('{Enter}');
    const viewer = screen.getByRole('dialog', { name: 'Breakfast' });
    const shown = () => within(viewer).getByRole('img').getAttribute('src')?.slice(22, 23);
    expect(shown()).toBe('b');
    await userEvent.keyboard('{ArrowRight}');
    expect(shown()).toBe('c');
    await userEvent.keyboard('{ArrowRight}');
    expect(shown()).toBe('c');
    await userEvent.keyboard('{Home}');
    expect(shown()).toBe('a');
    expect(within(viewer).getByRole('status').textContent).toBe('Photo 1 of 3');
    await userEvent.click(within(viewer).getByRole('button', { name: 'Next' }));
    expect(shown()).toBe('b');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('that do not show are asked for once more when they came back, and else say why', async () => {
    const mend = vi.fn<PhotoShelf['mend']>().mockResolvedValueOnce('whole');
    mend.mockResolvedValue('damaged');
    const { container } = strip(aShelf({ mend }), 'a');
    const image = () => container.querySelector('img');
    fireEvent.error(image() ?? container);
    await eventually(() => expect(image()?.getAttribute('src')).toMatch(/\?again$/));
    fireEvent.error(image() ?? container);
    expect(await screen.findByRole('img', { name: /is damaged/ })).toBeTruthy();
    expect(mend.mock.calls).toEqual([['a'.repeat(64)], ['a'.repeat(64)]]);
  });

  it('are counted where photos are not kept, and are nothing where there are none', () => {
    const { container } = strip(null, 'a', 'b');
    expect(container.textContent).toContain('2 photos, kept by the program itself');
    expect(strip(aShelf()).container.textContent).toBe('');
  });
});
