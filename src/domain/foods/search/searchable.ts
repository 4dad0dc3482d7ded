import type { Food } from '../food.ts';

/** As much of a food as finding it needs; the person's own foods have no words of other languages. */
export type SearchableFood = Pick<Food, 'id' | 'name' | 'aliases'> & {
  readonly words?: Food['words'];
  readonly isOwn?: boolean;
};

export const NAME_SOURCES = ['name', 'alias', 'de', 'es', 'fr'] as const;
export type NameSource = (typeof NAME_SOURCES)[number];

/** One name of a food, ready for comparing. */
export type SearchName = {
  readonly text: string;
  readonly source: NameSource;
  readonly words: readonly string[];
  /** Its words with spaces between them. */
  readonly folded: string;
  /** As `foodKey` makes it. */
  readonly key: string;
  /** Without spaces: "soysauce". */
  readonly squeezed: string;
};
