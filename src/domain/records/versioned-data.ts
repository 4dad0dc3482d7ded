import type { z } from 'zod';
import { RecordFormatError } from './record-format-error.ts';

/** Data whose shape changes over the years, and the way from each shape to the next. */
export type VersionedShape<Data = unknown> = {
  /** The present shape; raise it with every change of the schema and add to `upgrades`. */
  readonly version: number;
  readonly schema: z.ZodType<Data>;
  /** From the shape of the version named to the next one. */
  readonly upgrades: Readonly<Record<number, (data: unknown) => unknown>>;
};

/**
 * Data of any former shape in the present one.
 * @param name of what it is, for the error
 * @throws RecordFormatError
 */
export function readVersionedData<Data>(
  name: string,
  shape: VersionedShape<Data>,
  data: unknown,
  fromVersion: number,
): Data {
  if (fromVersion > shape.version) {
    throw new RecordFormatError('newer-version', `${name} ${fromVersion} > ${shape.version}`);
  }
  return checkedData(shape, upgradedData(name, shape, data, fromVersion));
}

/** @throws RecordFormatError */
export function checkedData<Data>({ schema }: VersionedShape<Data>, data: unknown): Data {
  const result = schema.safeParse(data);
  if (!result.success) throw new RecordFormatError('malformed', describeIssues(result.error));
  return result.data;
}

export function describeIssues(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
}

function upgradedData(
  name: string,
  { version, upgrades }: VersionedShape,
  data: unknown,
  fromVersion: number,
): unknown {
  let upgraded = data;
  for (let step = fromVersion; step < version; step += 1) {
    const upgrade: ((data: unknown) => unknown) | undefined = upgrades[step];
    if (upgrade === undefined) {
      throw new RecordFormatError('malformed', `${name}: no way from ${step}`);
    }
    try {
      upgraded = upgrade(upgraded);
    } catch (error) {
      // An upgrade may trust the shape it starts from; a damaged record need not have it.
      throw new RecordFormatError('malformed', `${name} from ${step}: ${String(error)}`);
    }
  }
  return upgraded;
}
