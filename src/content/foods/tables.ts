import type { Food } from '@/domain/foods';
import { readFoods } from './read-foods.ts';
import bakes from './bakes.csv?raw';
import dairyEggs from './dairy-eggs.csv?raw';
import dishesAfrica from './dishes-africa.csv?raw';
import dishesEastAsia from './dishes-east-asia.csv?raw';
import dishesEurope from './dishes-europe.csv?raw';
import dishesEveryday from './dishes-everyday.csv?raw';
import dishesLatinAmerica from './dishes-latin-america.csv?raw';
import dishesMiddleEast from './dishes-middle-east.csv?raw';
import dishesNorthAmerica from './dishes-north-america.csv?raw';
import dishesSouthAsia from './dishes-south-asia.csv?raw';
import dishesSouthEastAsia from './dishes-south-east-asia.csv?raw';
import drinks from './drinks.csv?raw';
import fatsSauces from './fats-sauces.csv?raw';
import fish from './fish.csv?raw';
import fruit from './fruit.csv?raw';
import grains from './grains.csv?raw';
import herbsSpices from './herbs-spices.csv?raw';
import legumes from './legumes.csv?raw';
import meat from './meat.csv?raw';
import mixes from './mixes.csv?raw';
import more from './more.csv?raw';
import mushrooms from './mushrooms.csv?raw';
import nutsSeeds from './nuts-seeds.csv?raw';
import picklesFerments from './pickles-ferments.csv?raw';
import snacks from './snacks.csv?raw';
import starchy from './starchy.csv?raw';
import supplements from './supplements.csv?raw';
import sweets from './sweets.csv?raw';
import vegetables from './vegetables.csv?raw';

const tables: readonly (readonly [file: string, text: string])[] = [
  ['bakes.csv', bakes],
  ['dairy-eggs.csv', dairyEggs],
  ['dishes-africa.csv', dishesAfrica],
  ['dishes-east-asia.csv', dishesEastAsia],
  ['dishes-europe.csv', dishesEurope],
  ['dishes-everyday.csv', dishesEveryday],
  ['dishes-latin-america.csv', dishesLatinAmerica],
  ['dishes-middle-east.csv', dishesMiddleEast],
  ['dishes-north-america.csv', dishesNorthAmerica],
  ['dishes-south-asia.csv', dishesSouthAsia],
  ['dishes-south-east-asia.csv', dishesSouthEastAsia],
  ['drinks.csv', drinks],
  ['fats-sauces.csv', fatsSauces],
  ['fish.csv', fish],
  ['fruit.csv', fruit],
  ['grains.csv', grains],
  ['herbs-spices.csv', herbsSpices],
  ['legumes.csv', legumes],
  ['meat.csv', meat],
  ['mixes.csv', mixes],
  ['more.csv', more],
  ['mushrooms.csv', mushrooms],
  ['nuts-seeds.csv', nutsSeeds],
  ['pickles-ferments.csv', picklesFerments],
  ['snacks.csv', snacks],
  ['starchy.csv', starchy],
  ['supplements.csv', supplements],
  ['sweets.csv', sweets],
  ['vegetables.csv', vegetables],
];

/** A table at a time: all of them in one go would hold up what somebody is typing meanwhile. */
export async function readTables(): Promise<readonly Food[]> {
  const foods: Food[] = [];
  for (const [file, text] of tables) {
    foods.push(...readFoods(file, text));
    await nextTask();
  }
  return foods;
}

/** Not a promise of the same task, behind which no key press would come through. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener(
      'message',
      () => {
        port1.close();
        resolve();
      },
      { once: true },
    );
    port1.start();
    port2.postMessage(null);
  });
}
