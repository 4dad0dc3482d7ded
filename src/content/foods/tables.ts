import type { Food } from '@/domain/foods';
import { readFoods } from './read-foods.ts';
import vegetables from './vegetables.csv?raw';

const tables: readonly (readonly [file: string, text: string])[] = [['vegetables.csv', vegetables]];

export const readTables = (): readonly Food[] =>
  tables.flatMap(([file, text]) => readFoods(file, text));
