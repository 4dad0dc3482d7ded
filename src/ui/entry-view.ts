import type { LucideIcon } from 'lucide-react';
import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { LocalDay } from '@/domain/day';
import type { Entry, EntryData, EntryKind } from '@/domain/entries';
import type { TextKey } from '@/texts';

export type EntryFieldsProps<Kind extends EntryKind> = {
  readonly data: EntryData<Kind>;
  readonly onChange: (data: EntryData<Kind>) => void;
};

export type EntryHeadProps<Kind extends EntryKind> = {
  readonly data: EntryData<Kind>;
  readonly onChange: (data: EntryData<Kind>) => void;
  readonly day: LocalDay;
  /** Not the change of one that is there already. */
  readonly isNew: boolean;
};

/** How a kind of entry looks and is filled in; the day view and the form are written once around it. */
export type EntryView<Kind extends EntryKind> = {
  readonly icon: LucideIcon;
  readonly newTitleKey: TextKey;
  readonly editTitleKey: TextKey;
  readonly formSize: 'small' | 'medium' | 'large';
  /** The entry in a list, without its time and its menu. */
  readonly Row: ComponentType<{ readonly entry: Entry<Kind> }>;
  /** What is said before one is written down without its form; draws nothing once it was read. */
  readonly Advice?: ComponentType;
  /** How it is filled in; loaded when one is first written. */
  readonly form: () => Promise<EntryFormParts<Kind>>;
};

export type EntryFormParts<Kind extends EntryKind> = {
  readonly Fields: ComponentType<EntryFieldsProps<Kind>>;
  /** Beside the fields, on tinted ground, such as a figure. */
  readonly Aside?: ComponentType<EntryFieldsProps<Kind>>;
  /** At the head of the form: ways to fill it in at once. */
  readonly HeadActions?: ComponentType<EntryHeadProps<Kind>>;
  /** Round the whole form, for what its parts share. */
  readonly Around?: ComponentType<{ readonly children: ReactNode }>;
};

/** One view for each kind: a kind without one does not compile. */
export type EntryViews = { readonly [Kind in EntryKind]: EntryView<Kind> };

export const EntryViewsContext = createContext<EntryViews | null>(null);

export function useEntryView<Kind extends EntryKind>(kind: Kind): EntryView<Kind> {
  const views = useContext(EntryViewsContext);
  if (views === null) throw new Error('No EntryViewsContext above this component.');
  return views[kind];
}

/** What can be done with entries of any kind, from anywhere. */
export type EntryEditor = {
  readonly add: (kind: EntryKind, day: LocalDay) => void;
  readonly edit: (entry: Entry) => void;
  /** Deletes at once; the message about it offers to undo. */
  readonly remove: (entry: Entry) => void;
};

export const EntryEditorContext = createContext<EntryEditor | null>(null);

export function useEntryEditor(): EntryEditor {
  const editor = useContext(EntryEditorContext);
  if (editor === null) throw new Error('No EntryEditorContext above this component.');
  return editor;
}
