/**
 * What most people mean before they have eaten anything here: everyday foods by their ids, the likelier
 * of two that begin alike first. Only the order among foods that fit equally well depends on it.
 */
const STAPLES: readonly string[] = `
  water coffee tea bread milk egg rice pasta cheese butter yogurt apple banana potato tomato chicken onion
  orange carrot salad oats porridge cucumber beef salmon garlic broccoli lettuce spinach avocado ham bacon
  pork sausage tuna turkey fish lentils chickpeas beans mushrooms pepper strawberries blueberries grapes
  pear peach lemon mango raspberries cherries pineapple watermelon nuts almonds walnuts peanuts peanut-butter
  honey jam sugar salt olive-oil chocolate dark-chocolate ice-cream biscuit cake crisps chips pizza sandwich
  soup muesli granola cornflakes white-bread wholemeal-bread toast noodles spaghetti white-rice brown-rice
  couscous quinoa tofu hummus sweet-potato cabbage cauliflower courgette aubergine peas green-beans
  sweetcorn celery leek beetroot pumpkin radish asparagus kale cream cream-cheese cottage-cheese mozzarella
  cheddar parmesan feta kefir quark orange-juice apple-juice cola beer red-wine wine green-tea soya-milk
  oat-milk cashews hazelnuts pistachios olives mayonnaise ketchup mustard soy-sauce vinegar cinnamon ginger
  basil parsley coriander pancakes cereal croissant bagel wrap burger curry chilli lamb prawns sardines
  mackerel cod plum kiwi melon dates raisins figs apricot prunes popcorn cookie crackers doughnut
`
  .trim()
  .split(/\s+/);

const RANKS = new Map(STAPLES.map((id, index) => [id, 1 - index / (STAPLES.length * 1.5)]));

/** 1 for what nearly everybody eats, towards a third for less, 0 for all other foods. */
export function stapleRank(foodId: string): number {
  return RANKS.get(foodId) ?? 0;
}
