import { stemWord } from './stem.ts';

/**
 * Words that mean one thing on both sides of the ocean, or are spelt in several ways. Only single
 * words, and only where neither means something else in a kitchen: "chips" and "biscuit" do.
 */
const SAME_WORDS: readonly (readonly string[])[] = [
  ['yogurt', 'yoghurt', 'yoghourt', 'yogourt', 'joghurt'],
  ['hummus', 'houmous', 'hommus', 'humus', 'hoummous', 'humous'],
  ['chilli', 'chili', 'chile', 'chilly'],
  ['doughnut', 'donut'],
  ['omelette', 'omelet'],
  ['whisky', 'whiskey'],
  ['lasagne', 'lasagna'],
  ['ketchup', 'catsup'],
  ['falafel', 'felafel'],
  ['tzatziki', 'tsatsiki', 'zaziki'],
  ['caffeine', 'caffein'],
  ['chamomile', 'camomile'],
  ['aubergine', 'eggplant', 'brinjal'],
  ['courgette', 'zucchini'],
  ['rocket', 'arugula', 'rucola', 'roquette'],
  ['swede', 'rutabaga'],
  ['beetroot', 'beet'],
  ['prawn', 'shrimp'],
  ['soya', 'soy'],
  ['wholemeal', 'wholewheat', 'wholegrain'],
  ['flavour', 'flavor'],
  ['fibre', 'fiber'],
  ['pitta', 'pita'],
  ['naan', 'nan'],
  ['pak', 'bok'],
  ['choi', 'choy'],
  ['dal', 'dhal', 'daal', 'dahl'],
  ['paneer', 'panir'],
  ['kebab', 'kabob', 'kebap'],
  ['bulgur', 'bulghur', 'bulgar'],
  ['tahini', 'tahina'],
  ['muesli', 'musli'],
  ['pistachio', 'pistache'],
  ['linseed', 'flaxseed'],
  ['gyoza', 'jiaozi'],
  ['treacle', 'molasses'],
];

const CANONICAL = new Map(
  SAME_WORDS.flatMap(([first = '', ...others]) =>
    others.map((word) => [stemWord(word), stemWord(first)] as const),
  ),
);

/** @param stem of `stemWord` */
export function canonicalWord(stem: string): string {
  return CANONICAL.get(stem) ?? stem;
}
