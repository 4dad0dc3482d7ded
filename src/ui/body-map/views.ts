import type { SkinLevel, SkinRegion } from '@/domain/skin';
import { backView } from './back.ts';
import { faceView } from './face.ts';
import { feetView } from './feet.ts';
import { frontView } from './front.ts';
import { handsView } from './hands.ts';
import { scalpView } from './scalp.ts';
import { BODY_VIEW_IDS, type BodyView, type BodyViewId } from './view.ts';

export const BODY_VIEWS: Readonly<Record<BodyViewId, BodyView>> = {
  face: faceView,
  front: frontView,
  back: backView,
  hands: handsView,
  feet: feetView,
  scalp: scalpView,
};

/** The drawing on which most of it can be seen; the face where that is as good as any. */
export function busiestView(
  regions: readonly { readonly region: SkinRegion; readonly level: SkinLevel }[],
): BodyViewId {
  const seenOn = (id: BodyViewId): number =>
    regions.reduce(
      (sum, { region, level }) =>
        sum + (BODY_VIEWS[id].places.some((place) => place.region === region) ? level : 0),
      0,
    );
  return BODY_VIEW_IDS.reduce((best, id) => (seenOn(id) > seenOn(best) ? id : best));
}
