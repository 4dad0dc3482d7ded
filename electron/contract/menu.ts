import { z } from 'zod';

export const menuCommandSchema = z.enum([
  'go.today',
  'go.journal',
  'go.trends',
  'go.insights',
  'go.learn',
  'go.settings',
  'go.clinician',
  'go.calm',
  'add.meal',
  'add.practice',
  'add.skin-check',
  'add.check-in',
  'add.supplement',
  'add.note',
  'file.save-journal',
  'file.add-journal',
  'line.focus',
  'day.previous',
  'day.next',
  'day.today',
]);
export type MenuCommand = z.infer<typeof menuCommandSchema>;

export const menuEvents = {
  onCommand: { payload: menuCommandSchema },
} as const;
