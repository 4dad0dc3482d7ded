import type { Draft, When } from './draft.ts';
import { noTime } from './draft.ts';
import type { Span } from './lex.ts';
import type { Sheet } from './sheet.ts';

/** One statement or several up to the next break, while it is being read. */
export class Clause {
  readonly drafts: Draft[] = [];
  current: Draft | null = null;
  /** What was said before anything else; it holds for all that follows. */
  readonly when: When = noTime();
  /** A duration or a fall of stress that stands before what it belongs to. */
  minutesAhead: { readonly minutes: number; readonly span: Span } | null = null;
  stressAhead: { readonly before: number; readonly after: number; readonly span: Span } | null =
    null;
  /** A comma or "and" was just read. */
  isAfterSeparator = false;
  /** A time behind a separator: what follows is another entry. */
  whenAhead: When | null = null;

  constructor(
    readonly sheet: Sheet,
    readonly start: number,
    readonly end: number,
  ) {}

  begin<D extends Draft>(draft: D): D {
    if (this.whenAhead !== null) {
      Object.assign(draft.when, this.whenAhead);
      this.whenAhead = null;
    }
    this.drafts.push(draft);
    this.current = draft;
    this.isAfterSeparator = false;
    return draft;
  }

  /** The entry a time or a day that is read now belongs to. */
  whenHere(isFree: (when: When) => boolean, at: number): When {
    const { current } = this;
    if (current === null)
      return this.drafts.length === 0 ? this.when : (this.whenAhead ??= noTime());
    const isBehind = this.isAfterSeparator && !this.sheet.isEnd(at) && !isBare(current);
    if (!isBehind && isFree(current.when)) return current.when;
    return (this.whenAhead ??= noTime());
  }

  grow(span: Span): void {
    const { current } = this;
    if (current === null) return;
    current.start = Math.min(current.start, span.start);
    current.end = Math.max(current.end, span.end);
    this.isAfterSeparator = false;
  }
}

/** "lunch, 12:45, soup": nothing but its name is there yet. */
function isBare(draft: Draft): boolean {
  return draft.kind === 'meal' && draft.foods.length === 0;
}
