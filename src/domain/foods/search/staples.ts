/**
 * What most people mean before they have eaten anything here: everyday foods by their ids, the likelier
 * of two that begin alike first. Only the order among foods that fit equally well depends on it.
 */
const STAPLES: readonly string[] = `
  water coffee tea bread white-bread whole-milk egg white-rice white-pasta cheese butter
  plain-yogurt apple banana potatoes tomato chicken onion orange carrot mixed-salad rolled-oats porridge
  cucumber beef salmon garlic broccoli lettuce spinach avocado ham bacon pork sausage tuna turkey
  fish lentils chickpeas beans mushrooms pepper strawberries blueberries grapes pear peach lemon mango
  raspberries cherries pineapple watermelon mixed-nuts almonds walnuts peanuts peanut-butter honey jam sugar
  salt olive-oil milk-chocolate dark-chocolate ice-cream biscuits cake chips crisps pizza-margherita
  cheese-sandwich vegetable-soup muesli granola cornflakes wholemeal-bread noodles brown-rice couscous quinoa
  tofu hummus sweet-potato cabbage cauliflower courgette aubergine peas green-beans sweetcorn celery leek
  beetroot pumpkin radish asparagus kale cream cream-cheese cottage-cheese mozzarella cheddar parmesan feta
  kefir quark orange-juice apple-juice cola beer red-wine green-tea soya-drink oat-drink cashews hazelnuts
  pistachios olives margarine mayonnaise ketchup mustard soy-sauce vinegar paprika cinnamon ginger basil parsley
  coriander-leaf pancakes croissant bagel tortilla-wrap burger chicken-curry chilli prawns sardines
  mackerel cod plum kiwi melon dates raisins figs apricot prunes popcorn crackers doughnut globe-artichoke
  sunflower-seeds
`
  .trim()
  .split(/\s+/);

const RANKS = new Map(STAPLES.map((id, index) => [id, 1 - index / (STAPLES.length * 1.5)]));

/** 1 for what nearly everybody eats, towards a third for less, 0 for all other foods. */
export function stapleRank(foodId: string): number {
  return RANKS.get(foodId) ?? 0;
}
