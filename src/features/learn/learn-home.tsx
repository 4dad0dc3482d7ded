import { Search } from 'lucide-react';
import { useState } from 'react';
import { guidance } from '@/content/guidance';
import { useSettings } from '@/data/react';
import { findPieces, type GuidancePiece } from '@/domain/guidance';
import { useText } from '@/texts';
import { PageHeader } from '@/ui/page-header';
import { TextField } from '@/ui/text-field';
import { ClinicianStrip } from './clinician-strip.tsx';
import { ConditionTiles } from './condition-tiles.tsx';
import { FoodFinderStrip } from './food-finder-strip.tsx';
import { FoundPieces } from './found-pieces.tsx';
import { GoOnReading } from './go-on-reading.tsx';
import { Hero } from './hero.tsx';
import styles from './learn.module.css';
import { PieceList } from './piece-list.tsx';
import { ThingsToTry } from './things-to-try.tsx';

const HERO_ID = 'two-way-street';
const TRY_IDS = ['gut-friendly-eating', 'stress-and-calm', 'probiotic-supplements'];

const hero = guidance.filter(({ id }) => id === HERO_ID);
const thingsToTry = guidance.filter(({ id }) => TRY_IDS.includes(id));
const conditions = guidance.filter(({ group }) => group === 'conditions');
const shownAbove = new Set([...hero, ...thingsToTry, ...conditions]);
/** Whatever has no place of its own above, so that every piece can be reached. */
const rest = guidance.filter((piece) => !shownAbove.has(piece));

/** What somebody said they want to notice comes first; nothing is left out. */
function chosenFirst(
  pieces: readonly GuidancePiece[],
  chosen: readonly string[],
): readonly GuidancePiece[] {
  return [
    ...pieces.filter(({ id }) => chosen.includes(id)),
    ...pieces.filter(({ id }) => !chosen.includes(id)),
  ];
}

export function LearnHome() {
  const t = useText();
  const { conditions: chosen } = useSettings();
  const [query, setQuery] = useState('');
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('learn.title')}
        subtitle={t('learn.subtitle')}
        actions={
          <div className={styles.find} role="search">
            <TextField
              label={t('learn.find')}
              hideLabel
              placeholder={t('learn.findPlaceholder')}
              type="search"
              icon={Search}
              value={query}
              onChange={setQuery}
            />
          </div>
        }
      />
      {query.trim() === '' ? (
        <>
          <GoOnReading />
          {hero.map((piece) => (
            <Hero key={piece.id} piece={piece} />
          ))}
          <ThingsToTry pieces={thingsToTry} />
          <FoodFinderStrip />
          <ConditionTiles pieces={chosenFirst(conditions, chosen)} />
          <ClinicianStrip />
          <section aria-labelledby="learn-more">
            <h2 id="learn-more" className={styles.sectionHeading}>
              {t('learn.moreToRead')}
            </h2>
            <PieceList pieces={rest} />
          </section>
        </>
      ) : (
        <FoundPieces pieces={findPieces(guidance, query)} onClear={() => setQuery('')} />
      )}
    </div>
  );
}
