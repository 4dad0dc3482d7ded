/** Why a record is not one this version can read; `message` says where and quotes nothing of it. */
export class RecordFormatError extends Error {
  override readonly name = 'RecordFormatError';
  constructor(
    readonly code: 'malformed' | 'unknown-kind' | 'newer-version',
    message: string,
  ) {
    super(message);
  }
}
