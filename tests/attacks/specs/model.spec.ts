/** A person at random with faults mixed in; log and store must hold what a plain map holds, all the time. */
import { expect, test } from '@playwright/test';
import type { Random } from '@/domain/stats/random';
import { fixedClock } from '#tests/support/fixed-clock.ts';
import { amount } from '../support/amounts.ts';
import { between, randomFor, report, seed } from '../support/figures.ts';
import {
  newEngine,
  newProfile,
  type Profile,
  refuseStorePut,
  type Running,
  startOn,
} from '../support/one-profile.ts';
import { type Memory, nextIntention } from '../support/person.ts';
import {
  type Delta,
  differences,
  follow,
  hasArrived,
  knownIn,
  knownInLog,
  nameOf,
} from '../support/plain-model.ts';

const SESSIONS = amount(40, 10);
const ACTIONS = 500;
const LOOK_EVERY = 25;

type Story = Memory & {
  readonly profile: Profile;
  running: Running;
  /** Changes that were refused and may have arrived. */
  doubts: Delta[];
  faults: number;
  refused: number;
  starts: number;
};

async function look({ model, running }: Story, where: string): Promise<void> {
  expect(differences(model, await knownInLog(running.log.all())), `log, ${where}`).toEqual([]);
  expect(differences(model, knownIn(await running.journal.contents())), `store, ${where}`).toEqual(
    [],
  );
}

/** Ends the program, by its own will or not, and starts it on what is left. */
async function startAgain(story: Story, how: 'closed' | 'killed' | 'power cut'): Promise<void> {
  const { profile, running, model } = story;
  await running.journal.settled();
  running.journal.close();
  if (how === 'closed') await running.log.close();
  else if (how === 'power cut') profile.disk.cutPower();
  // Whatever the ended program still does, it does to a disk that nobody looks at any more.
  profile.disk = profile.disk.copy();
  story.running = await startOn(profile);
  story.starts += 1;
  const found = await knownInLog(story.running.log.all());
  for (const doubt of story.doubts) {
    const arrived = hasArrived(model, doubt, found);
    expect(arrived, 'a refused change is there whole or not at all').not.toBeNull();
    if (arrived === true)
      for (const [name, known] of doubt) model.set(name, found.get(name) ?? known);
  }
  story.doubts = [];
}

const usedBytes = ({ disk }: Profile): number =>
  [...disk.files().values()].reduce((sum, { length }) => sum + length, 0);

/** Something goes wrong around the next action; what is returned makes an end of it. */
function misfortune(story: Story, random: Random): () => Promise<void> {
  const { disk } = story.profile;
  const { faults } = disk;
  story.faults += 1;
  const chance = random();
  if (chance < 0.2) {
    faults.capacityBytes = usedBytes(story.profile) + between(random, 0, 300);
    return async () => {
      faults.capacityBytes = Number.POSITIVE_INFINITY;
    };
  }
  if (chance < 0.4) {
    faults.failCode = random() < 0.5 ? 'EIO' : 'ENOSPC';
    faults.failAt = disk.steps() + between(random, 1, 9);
    return async () => {
      faults.failAt = 0;
      await startAgain(story, 'closed');
    };
  }
  if (chance < 0.6) {
    faults.killAt = disk.steps() + between(random, 1, 9);
    return () => startAgain(story, random() < 0.5 ? 'killed' : 'power cut');
  }
  if (chance < 0.75) {
    const refusal = refuseStorePut(between(random, 1, 4));
    return async () => {
      await story.running.journal.settled();
      refusal.stop();
    };
  }
  if (chance < 0.9) {
    return async () => {
      story.profile.engine = newEngine();
      await startAgain(story, 'closed');
    };
  }
  return async () => {
    // The log is lost while the store has followed it to its end.
    await story.running.journal.contents();
    await startAgain(story, 'closed');
    for (const path of story.profile.disk.files().keys()) story.profile.disk.remove(path);
    await startAgain(story, 'killed');
  };
}

async function actOnce(story: Story): Promise<void> {
  const { delta, former, act } = await nextIntention(story, story.running.journal);
  const { model, random, done } = story;
  const endIt = random() < 0.04 ? misfortune(story, random) : null;
  const before = new Map([...delta.keys()].map((name) => [name, model.get(name) ?? null]));
  try {
    const change = await act(story.running.journal);
    follow(model, delta, change.records);
    const touched = change.records.map(({ table, after }) =>
      nameOf(table, 'key' in after ? after.key : after.id),
    );
    const only = <T>(all: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
      new Map([...all].filter(([name]) => touched.includes(name)));
    done.push({ change, before: only(former ?? before), made: only(delta) });
    if (done.length > 20) done.shift();
    story.doubts = [];
  } catch {
    story.refused += 1;
    story.doubts.push(delta);
  }
  await endIt?.();
}

test(`model: ${SESSIONS * ACTIONS} actions`, async () => {
  test.setTimeout(25 * 60_000);
  let [actions, faults, refused, starts, wrong] = [0, 0, 0, 0, 1];
  try {
    for (let session = 0; session < SESSIONS; session += 1) {
      let ids = 0;
      const newId = (): string => {
        ids += 1;
        return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
      };
      const clock = fixedClock();
      const profile = newProfile(clock, newId);
      const story: Story = {
        random: randomFor(`model ${session}`),
        clock,
        newId,
        model: new Map(),
        done: [],
        files: [],
        profile,
        running: await startOn(profile),
        doubts: [],
        faults: 0,
        refused: 0,
        starts: 1,
      };
      for (let action = 1; action <= ACTIONS; action += 1) {
        const where = `seed ${seed}, session ${session}, action ${action}`;
        try {
          await actOnce(story);
        } catch (error) {
          throw new Error(where, { cause: error });
        }
        actions += 1;
        if (action % LOOK_EVERY === 0) await look(story, where);
      }
      await startAgain(story, 'closed');
      await look(story, `seed ${seed}, session ${session}, at the end`);
      ({ faults, refused, starts } = {
        faults: faults + story.faults,
        refused: refused + story.refused,
        starts: starts + story.starts,
      });
      await story.running.log.close();
    }
    wrong = 0;
  } finally {
    report({
      attack: 'model',
      rounds: actions,
      acknowledged: actions - refused,
      lost: wrong,
      remarks: `${faults} faults, ${refused} changes refused, ${starts} starts; ${wrong} differences`,
    });
  }
  expect(refused).toBeGreaterThan(0);
});
