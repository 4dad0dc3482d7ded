import { describe, expect, it } from 'vitest';
import {
  familiesOf,
  findIngredientCycle,
  flattenIngredients,
  type Food,
  type FoodFamily,
} from '@/domain/foods';
import { aFood, larder } from './a-food.ts';

const single = (id: string, family: FoodFamily | null, portionGrams: number) =>
  aFood(id, { family, portionGrams });
const dish = (id: string, portionGrams: number, ingredients: Readonly<Record<string, number>>) =>
  aFood(id, { portionGrams, ingredients });

const chickpeas = single('chickpeas', 'legumes', 80);
const tahini = single('tahini', 'seeds', 15);
const garlic = single('garlic', 'alliums', 3);
const pita = single('pita', 'wheat', 60);
const salt = single('salt', null, 1);
const hummus = dish('hummus', 60, { chickpeas: 40, tahini: 10, garlic: 1, salt: 1 });
const falafel = dish('falafel', 80, { chickpeas: 60, garlic: 2 });
const wrap = dish('wrap', 200, { pita: 60, hummus: 30, falafel: 80 });
const byId = larder(chickpeas, tahini, garlic, pita, salt, hummus, falafel, wrap);

const amounts = (food: Food, grams?: number, foods = byId) =>
  Object.fromEntries(
    flattenIngredients(food, foods, grams).map((amount) => [amount.food.id, amount.grams]),
  );

describe('flattenIngredients', () => {
  it('takes a single food for its own and only part', () => {
    expect(amounts(chickpeas)).toEqual({ chickpeas: 80 });
    expect(amounts(chickpeas, 20)).toEqual({ chickpeas: 20 });
  });

  it('gives the ingredients of a dish, in proportion to how much of it there is', () => {
    expect(amounts(hummus)).toEqual({ chickpeas: 40, tahini: 10, garlic: 1, salt: 1 });
    expect(amounts(hummus, 120)).toEqual({ chickpeas: 80, tahini: 20, garlic: 2, salt: 2 });
  });

  it('goes through dishes within a dish and adds up what both have', () => {
    expect(amounts(wrap)).toEqual({
      pita: 60,
      chickpeas: 20 + 60,
      tahini: 5,
      garlic: 0.5 + 2,
      salt: 0.5,
    });
  });

  it('leaves out what nobody knows', () => {
    const strange = dish('strange', 100, { chickpeas: 50, gone: 50 });
    expect(amounts(strange)).toEqual({ chickpeas: 50 });
  });

  it('comes to an end when a dish contains itself', () => {
    const snake = dish('snake', 100, { garlic: 10, tail: 90 });
    const tail = dish('tail', 100, { tahini: 20, snake: 80 });
    expect(amounts(snake, 100, larder(garlic, tahini, snake, tail))).toEqual({
      garlic: 10,
      tahini: 18,
    });
  });
});

describe('familiesOf', () => {
  it('rolls the families of all ingredients up, each once', () => {
    expect(familiesOf(wrap, byId)).toEqual(['wheat', 'legumes', 'seeds', 'alliums']);
  });

  it('knows the family of a single food, and of one that has none', () => {
    expect(familiesOf(garlic, byId)).toEqual(['alliums']);
    expect(familiesOf(salt, byId)).toEqual([]);
  });
});

describe('findIngredientCycle', () => {
  it('finds none where dishes only share ingredients', () => {
    expect(findIngredientCycle(byId)).toBeNull();
  });

  it('says which foods lead back to themselves', () => {
    const a = dish('a', 10, { b: 5 });
    const b = dish('b', 10, { garlic: 1, c: 5 });
    const c = dish('c', 10, { b: 5 });
    expect(findIngredientCycle(larder(garlic, a, b, c))).toEqual(['b', 'c', 'b']);
  });

  it('finds a dish that names itself', () => {
    const stock = dish('stock', 10, { stock: 5 });
    expect(findIngredientCycle(larder(stock))).toEqual(['stock', 'stock']);
  });
});
