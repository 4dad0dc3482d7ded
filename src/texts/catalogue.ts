import calm from './en/calm.json';
import clinician from './en/clinician.json';
import common from './en/common.json';
import desktop from './en/desktop.json';
import encryption from './en/encryption.json';
import entries from './en/entries.json';
import experiments from './en/experiments.json';
import foods from './en/foods.json';
import insights from './en/insights.json';
import learn from './en/learn.json';
import mirror from './en/mirror.json';
import photos from './en/photos.json';
import quick from './en/quick-line.json';
import meals from './en/meals.json';
import reading from './en/reading.json';
import report from './en/report.json';
import sample from './en/sample.json';
import settings from './en/settings.json';
import skin from './en/skin.json';
import today from './en/today.json';
import trackers from './en/trackers.json';
import trends from './en/trends.json';
import ui from './en/ui.json';
import welcome from './en/welcome.json';

/** One line per area of the program; each file is a flat object of ICU messages. */
export const englishCatalogue = {
  calm,
  clinician,
  common,
  desktop,
  encryption,
  entries,
  experiments,
  foods,
  insights,
  learn,
  mirror,
  quick,
  photos,
  meals,
  reading,
  report,
  sample,
  settings,
  skin,
  today,
  trackers,
  trends,
  ui,
  welcome,
} as const;

type Catalogue = typeof englishCatalogue;

/** `<area>.<key>` of every message there is, so that a misspelt key does not compile. */
export type TextKey = {
  [Area in keyof Catalogue]: `${Area & string}.${keyof Catalogue[Area] & string}`;
}[keyof Catalogue];
