import { formatDay, type LocalDay } from '@/domain/day';
import {
  type DailyRecord,
  daysMoreFor,
  type Exposure,
  type ExposureGroup,
  type LedgerLine,
  type NamedFinding,
  type Outcome,
  scaleInWindow,
  sentenceOf,
  WINDOWS,
} from '@/domain/insights';
import { isTextKey, LOCALE, type TextKey, type Translate } from '@/texts';
import type { Tone } from '@/ui/types';

/** How the findings of one look are told. */
export type Telling = { readonly comparisonCount: number; readonly isGentle: boolean };

export function upperFirst(words: string): string {
  return words.charAt(0).toLocaleUpperCase(LOCALE) + words.slice(1);
}

const listed = new Intl.ListFormat(LOCALE);

function lowerFirst(words: string): string {
  return words.charAt(0).toLocaleLowerCase(LOCALE) + words.slice(1);
}

/** A point in a key would be another level. */
function inKey(id: string): string {
  return id.replaceAll('.', '-');
}

/** As it stands in a sentence; names that the person gave stay as they are. */
export function exposureWords({ id, label }: Exposure, t: Translate): string {
  const key = `insights.exposure.${inKey(id)}`;
  if (isTextKey(key)) return t(key);
  if (label.kind === 'words') return label.words;
  return isTextKey(label.key) ? lowerFirst(t(label.key)) : label.key;
}

/** That other foods were always on the same days; null when there are none. */
export function twinWords({ twins = [], ...exposure }: Exposure, t: Translate): string | null {
  if (twins.length === 0) return null;
  const names = twins.map((label) => exposureWords({ ...exposure, id: '', label }, t));
  return upperFirst(
    t('insights.twins', {
      names: listed.format(names),
      count: names.length,
      exposure: exposureWords(exposure, t),
    }),
  );
}

export function outcomeWords({ id, label }: Outcome, t: Translate): string {
  const key = `insights.outcome.${inKey(id)}`;
  if (isTextKey(key)) return t(key);
  if (label.kind === 'words') return label.words;
  const place = isTextKey(label.key) ? lowerFirst(t(label.key)) : label.key;
  return t('insights.outcome.region', { place });
}

export function scaleOf({ finding, exposure }: NamedFinding) {
  return scaleInWindow(exposure.scale, WINDOWS[finding.windowId]);
}

/** "More stress" for an amount, "Oats" for what is had or not had. */
export function titleWords(named: NamedFinding, t: Translate): string {
  const exposure = exposureWords(named.exposure, t);
  return upperFirst(scaleOf(named) === 'amount' ? t('insights.more', { exposure }) : exposure);
}

export function sentenceWords(named: NamedFinding, telling: Telling, t: Translate): string {
  const { key, values } = sentenceOf(named.finding, scaleOf(named), telling.comparisonCount);
  const state = key.slice(key.lastIndexOf('.') + 1);
  const told = telling.isGentle ? `insights.gentle.${state}` : key;
  const exposure = exposureWords(named.exposure, t);
  const outcome = outcomeWords(named.outcome, t);
  return upperFirst(t(told as TextKey, { ...values, exposure, outcome }));
}

/** "52 days with, 118 without" */
export function countWords(named: NamedFinding, t: Translate): string {
  const { daysWith, daysWithout } = named.finding;
  const key = scaleOf(named) === 'amount' ? 'insights.countsAmount' : 'insights.counts';
  return t(key, { daysWith, daysWithout });
}

/** "Kefir · about 12 more days" */
export function waitingWords(named: NamedFinding, isGentle: boolean, t: Translate): string {
  const name = upperFirst(exposureWords(named.exposure, t));
  const daysMore = daysMoreFor(named.finding.closedGates);
  return isGentle || daysMore === null ? name : t('insights.chipDays', { name, daysMore });
}

/** "More stress and your skin rating, 1 to 3 days after"; null when one of them is no longer looked at. */
export function linkWords(
  link: Pick<LedgerLine, 'exposureId' | 'outcomeId' | 'windowId'>,
  { exposures, outcomes }: Pick<DailyRecord, 'exposures' | 'outcomes'>,
  t: Translate,
): string | null {
  const exposure = exposures.find(({ id }) => id === link.exposureId);
  const outcome = outcomes.find(({ id }) => id === link.outcomeId);
  if (exposure === undefined || outcome === undefined) return null;
  const isAmount = scaleInWindow(exposure.scale, WINDOWS[link.windowId]) === 'amount';
  const name = exposureWords(exposure, t);
  return upperFirst(
    t('insights.link', {
      exposure: isAmount ? t('insights.more', { exposure: name }) : name,
      outcome: outcomeWords(outcome, t),
      window: t(`insights.window.${link.windowId}`),
    }),
  );
}

export const dayWords = (day: LocalDay): string => formatDay(day, 'dated', LOCALE);

const TONES: Readonly<Record<ExposureGroup, Tone>> = {
  food: 'meal',
  family: 'meal',
  'food-amount': 'meal',
  stress: 'calm',
  practice: 'calm',
  sleep: 'gut',
  belly: 'gut',
  skin: 'skin',
  tracker: 'brand',
};

export const toneOf = ({ group }: Exposure): Tone => TONES[group];

/** Only what is clear or likely has a colour of its own. */
export function surenessTone({ finding: { sureness, result } }: NamedFinding): Tone {
  if (sureness !== 'clear' && sureness !== 'likely') return 'neutral';
  return (result?.difference ?? 0) > 0 ? 'skin' : 'brand';
}
