import { foodSchema, type Food } from '@/domain/foods';
import { parseCsv } from './csv.ts';

/** The columns of every table of foods, in this order. What each may hold: `README.md` beside this file. */
export const FOOD_COLUMNS = [
  'id',
  'name',
  'aliases',
  'de',
  'es',
  'fr',
  'group',
  'family',
  'plant',
  'points',
  'prebiotic',
  'basis',
  'ferment',
  'nova',
  'usda',
  'fibre',
  'portion',
  'measures',
  'ingredients',
] as const;
type Column = (typeof FOOD_COLUMNS)[number];

/** Which column a part of a food comes from, to say where a mistake stands. */
const columnOfPath: Readonly<Record<string, Column>> = {
  words: 'de',
  'words.de': 'de',
  'words.es': 'es',
  'words.fr': 'fr',
  'plant.key': 'plant',
  'plant.points': 'points',
  'prebiotic.types': 'prebiotic',
  'prebiotic.basis': 'basis',
  'fibre.gramsPer100g': 'fibre',
  'fibre.usdaNumber': 'usda',
  'portion.grams': 'portion',
  'portion.measures': 'measures',
};

const columnOf = (path: readonly PropertyKey[]): string =>
  columnOfPath[path.slice(0, 2).join('.')] ?? String(path[0] ?? 'id');

const list = (field: string): string[] =>
  field === '' ? [] : field.split(';').map((part) => part.trim());

/** Not a number stays NaN, which the schema refuses. */
const number = (field: string): number => (field === '' ? Number.NaN : Number(field));

const amounts = (field: string): { name: string; grams: number }[] =>
  list(field).map((part) => {
    const split = part.lastIndexOf('=');
    return { name: part.slice(0, Math.max(0, split)), grams: number(part.slice(split + 1)) };
  });

const unlessEmpty = <T>(fields: readonly string[], value: T): T | null =>
  fields.every((field) => field === '') ? null : value;

/** The shape of a food, not yet checked. */
function rawFood(row: Readonly<Record<Column, string>>): unknown {
  return {
    id: row.id,
    name: row.name,
    aliases: list(row.aliases),
    words: { de: list(row.de), es: list(row.es), fr: list(row.fr) },
    group: row.group,
    family: unlessEmpty([row.family], row.family),
    plant: unlessEmpty([row.plant, row.points], { key: row.plant, points: number(row.points) }),
    prebiotic: unlessEmpty([row.prebiotic, row.basis], {
      types: list(row.prebiotic),
      basis: row.basis,
    }),
    ferment: unlessEmpty([row.ferment], row.ferment),
    nova: unlessEmpty([row.nova], number(row.nova)),
    // A number without a figure is a food USDA has not measured: unknown, as without a number.
    fibre: unlessEmpty([row.fibre], { gramsPer100g: number(row.fibre), usdaNumber: row.usda }),
    portion: { grams: number(row.portion), measures: amounts(row.measures) },
    ingredients: amounts(row.ingredients).map(({ name, grams }) => ({ foodId: name, grams })),
  };
}

/**
 * The foods of one table, each checked by the schema.
 * @param file its name, for the message
 * @throws Error naming file, line and column of the first mistake
 */
export function readFoods(file: string, text: string): readonly Food[] {
  const [header, ...rows] = parseCsv(text);
  if (header?.fields.join(',') !== FOOD_COLUMNS.join(',')) {
    throw new Error(`${file}, line 1: the columns are not ${FOOD_COLUMNS.join(',')}`);
  }
  return rows.map(({ line, fields }) => {
    if (fields.length !== FOOD_COLUMNS.length) {
      throw new Error(
        `${file}, line ${line}: ${fields.length} fields instead of ${FOOD_COLUMNS.length}`,
      );
    }
    const row = Object.fromEntries(
      FOOD_COLUMNS.map((column, index) => [column, fields[index] ?? '']),
    ) as Record<Column, string>;
    const { data, error } = foodSchema.safeParse(rawFood(row));
    if (data) return data;
    const issue = error.issues[0];
    const column = columnOf(issue?.path ?? []);
    throw new Error(`${file}, line ${line}, column ${column}: ${issue?.message ?? 'not a food'}`);
  });
}
