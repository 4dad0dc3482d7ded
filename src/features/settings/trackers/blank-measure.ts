import type { TrackerMeasure, TrackerType } from '@/domain/trackers';

/** What a tracker of that kind starts with. */
export function blankMeasure(type: TrackerType): TrackerMeasure {
  switch (type) {
    case 'scale':
      return { type, lowLabel: '', highLabel: '', perDay: 'last' };
    case 'number':
      return { type, unit: '', decimals: 0, min: 0, max: null, perDay: 'sum' };
    case 'choice':
      return { type, isOrdered: false, choices: [blankChoice(), blankChoice()], perDay: 'last' };
    default:
      return { type };
  }
}

export function blankChoice() {
  return { id: crypto.randomUUID(), name: '' };
}

/** Choices nobody wrote anything into are none. */
export function tidyMeasure(measure: TrackerMeasure): TrackerMeasure {
  if (measure.type !== 'choice') return measure;
  return { ...measure, choices: measure.choices.filter(({ name }) => name.trim() !== '') };
}
