import type { MealSlot } from '../entries/index.ts';
import type { Weighted } from './draw.ts';

/*
 * What the made-up person writes. Not texts of the program but content of a journal, in the words a person would use,
 * which is why it stands here and not in the catalogue.
 */

type UsualMeal = Weighted<readonly string[]>;

/** A few habits carry most mornings; other meals vary more. */
export const WORKDAY_BREAKFASTS: readonly UsualMeal[] = [
  { weight: 9, value: ['Rolled oats', 'Blueberries', 'Kefir'] },
  { weight: 6, value: ['Rye bread', 'Butter', 'Boiled egg'] },
  { weight: 4, value: ['Rolled oats', 'Banana', 'Walnuts'] },
  { weight: 3, value: ['Yogurt', 'Pear', 'Pumpkin seeds'] },
  { weight: 2, value: ['Coffee', 'Croissant'] },
  { weight: 1, value: ['Miso soup', 'Rice', 'Nori'] },
];

export const WEEKEND_BREAKFASTS: readonly UsualMeal[] = [
  { weight: 4, value: ['Sourdough toast', 'Avocado', 'Fried egg', 'Tomato'] },
  { weight: 3, value: ['Pancakes', 'Strawberries', 'Maple syrup'] },
  { weight: 3, value: ['Shakshuka', 'Flatbread', 'Feta'] },
  { weight: 3, value: ['Rolled oats', 'Blueberries', 'Kefir'] },
  { weight: 2, value: ['Idli', 'Sambar', 'Coconut chutney'] },
  { weight: 1, value: ['Congee', 'Spring onion', 'Ginger'] },
];

export const LUNCHES: readonly UsualMeal[] = [
  { weight: 5, value: ['Lentil soup', 'Rye bread', 'Apple'] },
  { weight: 4, value: ['Hummus', 'Carrots', 'Pita bread', 'Olives'] },
  { weight: 4, value: ['Cheese sandwich', 'Tomato', 'Apple'] },
  { weight: 3, value: ['Chickpea salad', 'Cucumber', 'Feta', 'Parsley'] },
  { weight: 3, value: ['Dal', 'Rice', 'Yogurt'] },
  { weight: 3, value: ['Minestrone', 'Sourdough'] },
  { weight: 2, value: ['Sushi', 'Edamame', 'Green tea'] },
  { weight: 2, value: ['Black bean burrito', 'Salsa', 'Lettuce'] },
  { weight: 2, value: ['Pho', 'Bean sprouts', 'Basil', 'Lime'] },
  { weight: 2, value: ['Falafel wrap', 'Pickled turnip', 'Tahini'] },
  { weight: 2, value: ['Tuna salad', 'White beans', 'Red onion'] },
  { weight: 1, value: ['Injera', 'Misir wot', 'Collard greens'] },
  { weight: 1, value: ['Borscht', 'Sour cream', 'Rye bread'] },
];

export const DINNERS: readonly UsualMeal[] = [
  { weight: 4, value: ['Salmon', 'Potatoes', 'Broccoli'] },
  { weight: 4, value: ['Pasta', 'Tomato sauce', 'Parmesan', 'Spinach'] },
  { weight: 4, value: ['Vegetable curry', 'Brown rice'] },
  { weight: 3, value: ['Roast chicken', 'Carrots', 'Potatoes', 'Green beans'] },
  { weight: 3, value: ['Pizza', 'Rocket salad'] },
  { weight: 3, value: ['Tofu stir-fry', 'Pak choi', 'Noodles', 'Sesame'] },
  { weight: 2, value: ['Bibimbap', 'Kimchi', 'Egg'] },
  { weight: 2, value: ['Tacos', 'Black beans', 'Corn', 'Avocado'] },
  { weight: 2, value: ['Tagine', 'Chickpeas', 'Apricots', 'Couscous'] },
  { weight: 2, value: ['Chana masala', 'Naan', 'Raita'] },
  { weight: 2, value: ['Mackerel', 'Beetroot', 'Lentils'] },
  { weight: 2, value: ['Mushroom risotto', 'Green salad'] },
  { weight: 2, value: ['Sauerkraut', 'Sausages', 'Mashed potatoes'] },
  { weight: 1, value: ['Jollof rice', 'Fried plantain', 'Grilled chicken'] },
  { weight: 1, value: ['Moussaka', 'Greek salad'] },
  { weight: 1, value: ['Feijoada', 'Rice', 'Orange', 'Kale'] },
  { weight: 1, value: ['Ramen', 'Egg', 'Bamboo shoots'] },
  { weight: 1, value: ['Leftovers from yesterday'] },
];

export const SNACKS: readonly UsualMeal[] = [
  { weight: 4, value: ['Apple'] },
  { weight: 3, value: ['Almonds', 'Dark chocolate'] },
  { weight: 3, value: ['Yogurt'] },
  { weight: 2, value: ['Banana'] },
  { weight: 2, value: ['Carrot cake'] },
  { weight: 2, value: ['Crackers', 'Cheese'] },
  { weight: 1, value: ['Mango'] },
  { weight: 1, value: ['Dates', 'Walnuts'] },
  { weight: 1, value: ['Ice cream'] },
];

export const DRINKS: readonly UsualMeal[] = [
  { weight: 5, value: ['Green tea'] },
  { weight: 4, value: ['Coffee', 'Oat milk'] },
  { weight: 2, value: ['Peppermint tea'] },
  { weight: 1, value: ['Kombucha'] },
  { weight: 1, value: ['Hot chocolate'] },
  { weight: 1, value: ['Red wine'] },
];

export const MEAL_NOTES: Readonly<Partial<Record<MealSlot, readonly string[]>>> = {
  lunch: ['At my desk, in a hurry', 'In the park', 'With Amara'],
  dinner: ['At Mira’s', 'Late, after the train', 'Cooked together', 'Birthday dinner'],
  snack: ['On the way home'],
};

export const SKIN_NOTES: readonly string[] = [
  'Tight after the shower',
  'Calmer than I expected',
  'Wind all day',
  'A little sore by the mouth',
  'Forgot about it most of the day',
  'Long day in dry air',
];

export const BUSY_NOTES: readonly string[] = [
  'Deadline at work',
  'Woke at four, then slept again',
  'Much on my mind',
  'Hardly sat down',
];

export const EASY_NOTES: readonly string[] = [
  'Quiet day',
  'Good talk with my sister',
  'Nothing planned, lovely',
];

export const PRACTICE_NOTES: readonly string[] = [
  'By the river',
  'Kept drifting off, stayed anyway',
  'Rain on the window',
  'Only half of it, still good',
];

/** `months`: only believable then (1-12). */
export const DAY_NOTES: readonly { readonly text: string; readonly months?: readonly number[] }[] =
  [
    { text: 'First warm day. Sat in the sun for an hour.', months: [3, 4] },
    { text: 'Windy walk by the sea, face felt dry after.' },
    { text: 'Slept with the window open.', months: [5, 6, 7, 8, 9] },
    { text: 'Long drive to my parents. Snacks out of the bag.' },
    { text: 'Painted the kitchen. Tired in a nice way.' },
    { text: 'Changed the pillowcases.' },
    { text: 'Stayed up late with a book.' },
    { text: 'Snow! Walked to work.', months: [12, 1, 2] },
    { text: 'Head cold since yesterday, mostly soup and bed.', months: [10, 11, 12, 1, 2, 3] },
    { text: 'Swam for the first time in weeks. Chlorine.' },
    { text: 'Friends over, cooked for six.' },
    { text: 'Looked in the mirror and thought: fine.' },
    { text: 'Lots of meetings, hardly got up from the chair.' },
    { text: 'Tried the sauerkraut from the market.' },
    { text: 'Garden all afternoon. Hands in the earth.', months: [4, 5, 6, 7, 8, 9] },
    { text: 'Heating came on for the first time this autumn.', months: [10] },
    { text: 'Cinema, popcorn, home on foot.' },
    { text: 'New washing powder, because the old one was sold out.' },
    { text: 'Quiet day. Nothing to report, and that is nice.' },
    { text: 'Moved my desk to the window.' },
    { text: 'Swam in the lake before work.', months: [6, 7, 8] },
    { text: 'Haircut. Fringe is gone.' },
    { text: 'Train was late, dinner at ten.' },
    { text: 'Ran out of moisturiser, borrowed some.' },
    { text: 'Museum with the kids, home with sore feet.' },
    { text: 'Read in the bath for an hour.' },
    { text: 'The neighbour brought figs.', months: [8, 9] },
    { text: 'Bread turned out well for once.' },
    { text: 'Bike to the market and back.', months: [3, 4, 5, 6, 7, 8, 9, 10] },
    { text: 'Thunder in the night.', months: [5, 6, 7, 8] },
  ];

export const EVENTS = {
  cream: 'New face cream from today. Same wash as before.',
  wash: 'Switched to a wash without scent today.',
  beforeHoliday: 'Packing. Nine days by the lake, leaving this at home.',
} as const;
