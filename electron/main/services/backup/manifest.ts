import { z } from 'zod';
import { backupCountsSchema, backupReasonSchema } from '#electron/contract/backup.ts';
import { BackupFailure } from './backup-failure.ts';

const BACKUP_FORMAT = 'gut-skin-journal-backup';
/** Raised only when an older program could no longer read the file rightly. */
const BACKUP_VERSION = 1;

export const MANIFEST_NAME = 'manifest.json';
export const JOURNAL_NAME = 'journal.json';
const PHOTO_NAME = /^photos\/([0-9a-f]{64})(?:\.webp|\.jpg)?$/;

/** With an ending, so that whoever unpacks a backup sees the photos. */
export const photoMemberName = (hash: string, ending: 'webp' | 'jpg'): string =>
  `photos/${hash}.${ending}`;

/** null: not a photo. */
export const photoHashOf = (name: string): string | null => PHOTO_NAME.exec(name)?.[1] ?? null;

export const isMemberName = (name: string): boolean =>
  name === MANIFEST_NAME || name === JOURNAL_NAME || photoHashOf(name) !== null;

/** Photos are kept under the hash of their content. */
export const isNamedAfterContent = ({ name, sha256 }: ManifestMember): boolean =>
  (photoHashOf(name) ?? sha256) === sha256;

const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);

const memberSchema = z.object({
  name: z.string().max(200),
  bytes: z.int().min(0),
  sha256: digestSchema,
});
export type ManifestMember = z.infer<typeof memberSchema>;

const versionSchema = z.object({ format: z.literal(BACKUP_FORMAT), version: z.int().min(1) });

/** Parts a later program adds without need are passed over. */
const manifestSchema = versionSchema.extend({
  /** Version of the program that wrote it. */
  app: z.string().max(100),
  createdAt: z.iso.datetime(),
  reason: backupReasonSchema,
  /** Of the safety log it came from: backups of another journal are never cleared away. */
  journalId: z.string().max(100),
  /** Of the last change that is in it. */
  sequence: z.int().min(0),
  counts: backupCountsSchema,
  /** `summariseContent` over the records, as the safety log has it. */
  content: z.object({ count: z.int().min(0), hash: z.string().regex(/^[0-9a-f]{16}$/) }),
  /** Every member but this one. */
  members: z.array(memberSchema).max(65_534),
});
export type Manifest = Omit<z.infer<typeof manifestSchema>, 'format' | 'version'>;

export const manifestText = (manifest: Manifest): string =>
  `${JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, ...manifest }, null, 1)}\n`;

/** @throws BackupFailure */
export function parseManifest(text: string): Manifest {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new BackupFailure('damaged', 'the manifest is not JSON');
  }
  const version = versionSchema.safeParse(content);
  if (!version.success) throw new BackupFailure('not-a-backup', 'the manifest is of another kind');
  if (version.data.version > BACKUP_VERSION) {
    throw new BackupFailure('newer-version', `version ${version.data.version}`);
  }
  const manifest = manifestSchema.safeParse(content);
  if (!manifest.success) throw new BackupFailure('damaged', 'the manifest is not complete');
  const { format: _format, version: _version, ...rest } = manifest.data;
  return rest;
}
