import { describe, expect, it } from 'vitest';
import { guidance, pieceById } from '@/content/guidance';
import { textOf } from '@/domain/guidance';

/** Every point the article makes, the piece that carries it, and words that show it does. */
const POINTS = [
  ['not only what goes on the skin', 'from-the-inside-out', /creams/iu],
  ['trillions of bacteria live in the gut', 'two-way-street', /trillions.*bacteria/iu],
  ['the name gut microbiome', 'two-way-street', /gut microbiome/iu],
  ['they play a part in digestion', 'two-way-street', /digest/iu],
  ['… in immunity', 'two-way-street', /immun/iu],
  ['… and in mood', 'two-way-street', /mood/iu],
  ['research suggests a part in skin', 'two-way-street', /say in your skin/iu],
  ['the name gut-skin axis', 'two-way-street', /gut-skin axis/iu],
  ['gut to skin', 'two-way-street', /from gut to skin/iu],
  ['skin to gut', 'two-way-street', /other way/iu],
  ['imbalance is called dysbiosis', 'when-the-balance-shifts', /dysbiosis/iu],
  ['it may bring inflammation in the body', 'when-the-balance-shifts', /inflammation.*body/iu],
  ['it may show as acne', 'when-the-balance-shifts', /acne/iu],
  ['… as eczema', 'when-the-balance-shifts', /eczema/iu],
  ['… as rosacea', 'when-the-balance-shifts', /rosacea/iu],
  ['… as psoriasis', 'when-the-balance-shifts', /psoriasis/iu],
  ['… as dryness and irritation', 'when-the-balance-shifts', /dryness and irritation/iu],
  ['a piece on acne breakouts', 'acne', /breakouts/iu],
  ['a piece on eczema flare-ups', 'eczema', /flare-ups/iu],
  ['a piece on rosacea', 'rosacea', /rosacea/iu],
  ['a piece on psoriasis', 'psoriasis', /psoriasis/iu],
  ['a piece on dryness and irritation', 'dryness-and-irritation', /dry.*irritated/iu],
  ['nurturing the gut may help skin and well-being', 'from-the-inside-out', /may follow/iu],
  ['whole, unprocessed foods', 'gut-friendly-eating', /whole foods.*processed/iu],
  ['rich in fibre', 'fibre', /fibre/iu],
  ['prebiotics in fruit', 'prebiotics', /fruit/iu],
  ['… in vegetables', 'prebiotics', /vegetables/iu],
  ['… in whole grains', 'prebiotics', /whole grains/iu],
  ['probiotics in yogurt', 'ferments-and-probiotics', /yogurt/iu],
  ['… in kefir', 'ferments-and-probiotics', /kefir/iu],
  ['… in kimchi', 'ferments-and-probiotics', /kimchi/iu],
  ['these feed the microbes', 'gut-friendly-eating', /food for the microbes/iu],
  [
    'lasting stress may disturb the microbiome',
    'stress-and-calm',
    /stress may disturb the microbes/iu,
  ],
  ['yoga', 'stress-and-calm', /yoga/iu],
  ['meditation', 'stress-and-calm', /meditation/iu],
  ['supplements may help balance', 'probiotic-supplements', /may help.*balance/iu],
  [
    'ask a professional before starting',
    'probiotic-supplements',
    /healthcare professional first/iu,
  ],
  ['inside out: digestion', 'from-the-inside-out', /digestion/iu],
  ['inside out: immunity', 'from-the-inside-out', /immune/iu],
  ['inside out: perhaps the skin', 'from-the-inside-out', /maybe/iu],
  ['listen to your gut', 'from-the-inside-out', /your belly has opinions/iu],
] as const;

describe('the whole article is carried', () => {
  it.each(POINTS)('%s → %s', (_, id, words) => {
    const piece = pieceById(id);
    expect(piece && textOf(piece)).toMatch(words);
  });

  it('and no piece on the skin conditions is missing', () => {
    expect(guidance.filter(({ group }) => group === 'conditions')).toHaveLength(5);
  });
});
