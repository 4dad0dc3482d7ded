import type { BackupProblem } from '@/desktop';

/** What can go wrong with backups and files; `unknown` is what nobody foresaw. */
export type ProblemCode = BackupProblem | 'unknown';

/** The system said no to a file or folder, and why. */
export class TransferProblem extends Error {
  override readonly name = 'TransferProblem';
  constructor(
    readonly code: ProblemCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** @throws TransferProblem when an answer brings a problem. */
export function accept<Answer extends { readonly problem: BackupProblem | null }>(
  answer: Answer,
): Answer {
  if (answer.problem !== null) throw new TransferProblem(answer.problem);
  return answer;
}

export function codeOf(error: unknown): ProblemCode {
  return error instanceof TransferProblem ? error.code : 'unknown';
}
