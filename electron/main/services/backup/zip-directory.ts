import type { LogFile } from '../safety-log/ports.ts';
import { BackupFailure, damaged } from './backup-failure.ts';
import { isMemberName } from './manifest.ts';

export type ZipMember = {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly crc: number;
  readonly compressedBytes: number;
  readonly bytes: number;
  /** Where its content begins in the file. */
  readonly dataOffset: number;
};

const LOCAL = { signature: 0x0403_4b50, bytes: 30 } as const;
const CENTRAL = { signature: 0x0201_4b50, bytes: 46 } as const;
const END = { signature: 0x0605_4b50, bytes: 22 } as const;
const DESCRIPTOR = { signature: 0x0807_4b50, bytes: 16 } as const;
const HAS_DESCRIPTOR = 0x8;
const IS_ENCRYPTED = 0x1;
const METHODS = { stored: 0, deflated: 8 } as const;

export type Directory = {
  readonly members: ReadonlyMap<string, ZipMember>;
  /** A name that does not belong there; a newer format may have names of its own. */
  readonly problem: BackupFailure | null;
};

/** Names are short, so that even the largest number of members fits. */
const DIRECTORY_LIMIT_BYTES = 16 * 1024 * 1024;

/**
 * Reads the list of members and checks that they lie one after the other, from the first byte to the last, as
 * both their headers say: nothing overlaps, nothing is hidden between, nothing is missing.
 * @throws BackupFailure
 */
export async function readDirectory(file: LogFile, fileBytes: number): Promise<Directory> {
  await expectZip(file, fileBytes);
  const end = await readExactly(file, fileBytes - END.bytes, END.bytes);
  // Our archives have no comment, so anything else at the end means that the end is missing.
  if (end.readUInt32LE(0) !== END.signature) throw truncated();
  const [count, size, offset] = [end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)];
  if (size > DIRECTORY_LIMIT_BYTES) throw new BackupFailure('too-large', 'the list of members');
  const isSound =
    end.readUInt32LE(4) === 0 &&
    end.readUInt16LE(8) === count &&
    end.readUInt16LE(20) === 0 &&
    offset + size + END.bytes === fileBytes;
  if (!isSound) throw damaged('the end of the archive');

  const directory = await readExactly(file, offset, size);
  const members = new Map<string, ZipMember>();
  let problem: BackupFailure | null = null;
  let [at, expectedOffset] = [0, 0];
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(directory, at);
    at = entry.end;
    problem ??= problemWithName(entry.name, members);
    if (entry.offset !== expectedOffset) throw damaged('members do not follow each other');
    const { dataOffset, next } = await checkLocal(file, entry, offset);
    members.set(entry.name, { ...entry.member, dataOffset });
    expectedOffset = next;
  }
  if (at !== size || expectedOffset !== offset) throw damaged('the list of members');
  return { members, problem };
}

type Entry = {
  readonly name: string;
  readonly member: Omit<ZipMember, 'dataOffset'>;
  readonly flags: number;
  readonly offset: number;
  /** Where the next one begins. */
  readonly end: number;
};

function readEntry(directory: Buffer, at: number): Entry {
  if (at + CENTRAL.bytes > directory.length) throw damaged('the list of members');
  if (directory.readUInt32LE(at) !== CENTRAL.signature) throw damaged('the list of members');
  const flags = directory.readUInt16LE(at + 8);
  const method = directory.readUInt16LE(at + 10);
  const nameEnd = at + CENTRAL.bytes + directory.readUInt16LE(at + 28);
  const end = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  if (end > directory.length || (flags & IS_ENCRYPTED) !== 0) throw damaged('a member');
  if (method !== METHODS.stored && method !== METHODS.deflated) throw damaged('a member');
  const name = directory.toString('latin1', at + CENTRAL.bytes, nameEnd);
  return {
    name,
    member: {
      name,
      isDeflated: method === METHODS.deflated,
      crc: directory.readUInt32LE(at + 16),
      compressedBytes: directory.readUInt32LE(at + 20),
      bytes: directory.readUInt32LE(at + 24),
    },
    flags,
    offset: directory.readUInt32LE(at + 42),
    end,
  };
}

/** Nothing is ever written under a name of the archive's; those that lead out are told apart all the same. */
function problemWithName(name: string, members: Directory['members']): BackupFailure | null {
  if (/^[/\\]|(^|[/\\])\.\.([/\\]|$)|\\|:|\u0000/.test(name)) {
    return new BackupFailure('unsafe-name', 'a member whose name leads out');
  }
  if (!isMemberName(name)) return new BackupFailure('unknown-member', 'a member nobody knows');
  if (members.has(name))
    return new BackupFailure('duplicate-member', 'a member that is there twice');
  return null;
}

async function checkLocal(
  file: LogFile,
  { name, member, flags, offset }: Entry,
  limit: number,
): Promise<{ readonly dataOffset: number; readonly next: number }> {
  const header = await readExactly(file, offset, LOCAL.bytes + name.length);
  const dataOffset = offset + LOCAL.bytes + name.length + header.readUInt16LE(28);
  const hasDescriptor = (flags & HAS_DESCRIPTOR) !== 0;
  const dataEnd = dataOffset + member.compressedBytes;
  const next = dataEnd + (hasDescriptor ? DESCRIPTOR.bytes : 0);
  const isSame =
    header.readUInt32LE(0) === LOCAL.signature &&
    header.readUInt16LE(6) === flags &&
    header.readUInt16LE(8) === (member.isDeflated ? METHODS.deflated : METHODS.stored) &&
    header.readUInt16LE(26) === name.length &&
    header.toString('latin1', LOCAL.bytes) === name;
  if (!isSame || next > limit) throw damaged('a member and its header differ');
  if (!hasDescriptor) {
    checkSizes(header, 14, member);
    return { dataOffset, next };
  }
  const descriptor = await readExactly(file, dataEnd, DESCRIPTOR.bytes);
  if (descriptor.readUInt32LE(0) !== DESCRIPTOR.signature) throw damaged('a member’s end');
  checkSizes(descriptor, 4, member);
  return { dataOffset, next };
}

function checkSizes(header: Buffer, at: number, member: Entry['member']): void {
  const isSame =
    header.readUInt32LE(at) === member.crc &&
    header.readUInt32LE(at + 4) === member.compressedBytes &&
    header.readUInt32LE(at + 8) === member.bytes;
  if (!isSame) throw damaged('the sizes of a member differ');
}

async function expectZip(file: LogFile, fileBytes: number): Promise<void> {
  const start = Buffer.alloc(4);
  const length = await file.read(start, 0);
  const expected = Buffer.alloc(4);
  expected.writeUInt32LE(LOCAL.signature);
  if (!start.subarray(0, length).equals(expected.subarray(0, length))) {
    throw new BackupFailure('not-a-backup', 'it does not begin like one');
  }
  if (fileBytes < END.bytes) throw truncated();
}

async function readExactly(file: LogFile, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  if ((await file.read(bytes, position)) !== length) throw damaged('it ends too early');
  return bytes;
}

const truncated = (): BackupFailure => new BackupFailure('truncated', 'its end is missing');
