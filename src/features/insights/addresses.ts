import type { NamedFinding } from '@/domain/insights';

export const INSIGHTS_HREF = '#/insights';

/** The name of a finding in an address. Own foods have any letters in their ids, so that all but plain ones are spelled out. */
export function slugOf({ finding }: NamedFinding): string {
  return [finding.exposureId, finding.outcomeId, finding.windowId].map(plain).join('~');
}

function plain(id: string): string {
  return id.replaceAll(
    /[^A-Za-z0-9.-]/gu,
    (letter) => `_${(letter.codePointAt(0) ?? 0).toString(16)}_`,
  );
}

export function hrefOf(named: NamedFinding): string {
  return `${INSIGHTS_HREF}/${slugOf(named)}`;
}
