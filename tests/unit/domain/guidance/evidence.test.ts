import { describe, expect, it } from 'vitest';
import { EVIDENCE_LEVELS, evidenceLabelKey, evidenceMeaningKey } from '@/domain/guidance';
import { formatText } from '@/texts';

describe.each(EVIDENCE_LEVELS)('evidence level %s', (level) => {
  it('has plain words and a meaning in the catalogue', () => {
    expect(formatText(evidenceLabelKey(level))).not.toBe('');
    expect(formatText(evidenceMeaningKey(level))).toMatch(/\.$/u);
  });
});
