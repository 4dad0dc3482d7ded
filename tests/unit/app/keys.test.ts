import { describe, expect, it } from 'vitest';
import { commandOfKey } from '@/app/keys';

const rooms = ['today', 'trends', 'learn', 'settings'];
const press = (parts: Partial<Parameters<typeof commandOfKey>[0]>) =>
  commandOfKey(
    { key: '', code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...parts },
    rooms,
  );

describe('commandOfKey', () => {
  it.each([
    [{ key: '1', ctrlKey: true }, 'go.today'],
    [{ key: '3', metaKey: true }, 'go.learn'],
    [{ key: ',', ctrlKey: true }, 'go.settings'],
    [{ key: 'F1' }, 'go.clinician'],
    [{ key: 'C', code: 'KeyC', ctrlKey: true, shiftKey: true }, 'go.calm'],
    [{ key: 'M', code: 'KeyM', ctrlKey: true, shiftKey: true }, 'add.meal'],
    [{ key: 'S', code: 'KeyS', metaKey: true, shiftKey: true }, 'add.skin-check'],
    [{ key: '[', ctrlKey: true }, 'day.previous'],
    [{ key: ']', ctrlKey: true }, 'day.next'],
    [{ key: 't', ctrlKey: true }, 'day.today'],
    [{ key: 'k', metaKey: true }, 'line.focus'],
  ])('%o is %s', (parts, command) => {
    expect(press(parts)).toBe(command);
  });

  it.each([
    [{ key: '1' }],
    [{ key: '4', ctrlKey: true }],
    [{ key: '9', ctrlKey: true }],
    [{ key: '1', ctrlKey: true, altKey: true }],
    [{ key: '1', ctrlKey: true, metaKey: true }],
    [{ key: 'm', code: 'KeyM', ctrlKey: true }],
  ])('leaves %o to whoever wants it', (parts) => {
    expect(press(parts)).toBeNull();
  });
});
