import { z } from 'zod';
import { nothing } from './define.ts';

/** `blocked`: the system itself keeps the camera from the program. */
const answer = z.enum(['allowed', 'refused', 'blocked']);
export type CameraAnswer = z.infer<typeof answer>;

/** The camera is shut to the page but between these two calls; the microphone always. */
export const cameraCalls = {
  /** Asks the person, until they have said yes once since the program was started. */
  ask: { args: nothing, result: z.strictObject({ answer }) },
  end: { args: nothing, result: nothing },
} as const;
