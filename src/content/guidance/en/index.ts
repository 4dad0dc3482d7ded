import type { GuidancePiece } from '@/domain/guidance';
import { acne } from './acne.ts';
import { beforeYouCutAFoodOut } from './before-you-cut-a-food-out.ts';
import { drynessAndIrritation } from './dryness-and-irritation.ts';
import { eczema } from './eczema.ts';
import { fermentsAndProbiotics } from './ferments-and-probiotics.ts';
import { fibre } from './fibre.ts';
import { fromTheInsideOut } from './from-the-inside-out.ts';
import { gutFriendlyEating } from './gut-friendly-eating.ts';
import { plantVariety } from './plant-variety.ts';
import { prebiotics } from './prebiotics.ts';
import { probioticSupplements } from './probiotic-supplements.ts';
import { psoriasis } from './psoriasis.ts';
import { rosacea } from './rosacea.ts';
import { stressAndCalm } from './stress-and-calm.ts';
import { twoWayStreet } from './two-way-street.ts';
import { whenTheBalanceShifts } from './when-the-balance-shifts.ts';

/** Every piece in reading order: what "next" on one leads to. */
export const guidance: readonly GuidancePiece[] = [
  twoWayStreet,
  whenTheBalanceShifts,
  gutFriendlyEating,
  fibre,
  prebiotics,
  fermentsAndProbiotics,
  plantVariety,
  stressAndCalm,
  probioticSupplements,
  acne,
  eczema,
  rosacea,
  psoriasis,
  drynessAndIrritation,
  fromTheInsideOut,
  beforeYouCutAFoodOut,
];

export function pieceById(id: string): GuidancePiece | undefined {
  return guidance.find((piece) => piece.id === id);
}
