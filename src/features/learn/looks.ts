import {
  BadgeCheck,
  CircleDot,
  CircleHelp,
  CircleSlash,
  Droplets,
  Eye,
  Flame,
  FlaskConical,
  Layers,
  Leaf,
  MessageCircle,
  Pill,
  Salad,
  Sprout,
  ThermometerSun,
  Wind,
} from 'lucide-react';
import type { Evidence, GuidanceTopic } from '@/domain/guidance';
import type { IconType, Tone } from '@/ui/types';

/** Icons say the same as the words beside them; colour alone carries nothing. */
export const evidenceIcons: Readonly<Record<Evidence, IconType>> = {
  A: BadgeCheck,
  B: FlaskConical,
  C: Eye,
  D: MessageCircle,
  X: CircleSlash,
  none: CircleHelp,
};

export const topicLooks: Readonly<Record<GuidanceTopic, { icon: IconType; tone: Tone }>> = {
  gut: { icon: Sprout, tone: 'gut' },
  food: { icon: Salad, tone: 'meal' },
  calm: { icon: Wind, tone: 'calm' },
  probiotics: { icon: Pill, tone: 'gut' },
  skin: { icon: Leaf, tone: 'skin' },
};

const conditionIcons: Readonly<Record<string, IconType>> = {
  acne: CircleDot,
  eczema: Flame,
  rosacea: ThermometerSun,
  psoriasis: Layers,
  'dryness-and-irritation': Droplets,
};

export function iconOfCondition(id: string): IconType {
  return conditionIcons[id] ?? topicLooks.skin.icon;
}
