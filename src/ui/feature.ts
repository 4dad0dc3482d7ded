import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { TextKey } from '@/texts';

export type PageProps = {
  /** The named parts of the route, e.g. `piece` of `/learn/:piece?`. */
  readonly params: Readonly<Record<string, string | undefined>>;
};

/** What a folder under `features/` offers to the program: one room with its route. */
export type Feature = {
  readonly id: string;
  /** Route pattern of wouter, e.g. `/today/:day?`. */
  readonly path: string;
  /** Absent for rooms that are reached from elsewhere than the rail. */
  readonly nav?: {
    readonly textKey: TextKey;
    readonly icon: LucideIcon;
    readonly order: number;
    readonly place: 'rail' | 'foot';
  };
  readonly Page: ComponentType<PageProps>;
};
