/**
 * A computer that is online, and a world that is made up: two network namespaces with a cable between them. The program runs in
 * `inside` and finds an address, a default route and a name server; every address it could send to is answered by `world`.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { inProject } from '../lib/paths.mjs';
import { run, SetupError } from '../lib/run.mjs';

/** Addresses kept for documentation: nobody real could be reached by mistake. */
export const addresses = {
  inside: { v4: '192.0.2.2', v6: '2001:db8:77::2' },
  world: { v4: '192.0.2.1', v6: '2001:db8:77::1' },
};

const cable = 'gsj0';
const macs = { inside: '02:00:00:00:00:02', world: '02:00:00:00:00:01' };

/** @param {string} command */
const must = async (command) => {
  const [program = '', ...args] = command.split(' ');
  const { code, output } = await run(program, args);
  if (code !== 0) throw new SetupError(`${command}\n${output.trim()}`);
};

/**
 * @typedef {{ inside: string, world: string, cable: string, close: () => Promise<void> }} Network
 */

/** @returns {Promise<Network>} */
export const openNetwork = async () => {
  const names = { inside: `gsj-inside-${process.pid}`, world: `gsj-world-${process.pid}` };
  const remove = async () => {
    for (const name of Object.values(names)) await run('ip', ['netns', 'del', name]);
  };
  try {
    for (const name of Object.values(names)) await must(`ip netns add ${name}`);
    await must(
      `ip link add ${cable} netns ${names.inside} address ${macs.inside} type veth peer name ${cable} netns ${names.world} address ${macs.world}`,
    );
    for (const side of /** @type {const} */ (['inside', 'world'])) {
      const other = side === 'inside' ? 'world' : 'inside';
      const ip = (/** @type {string} */ rest) => must(`ip -n ${names[side]} ${rest}`);
      await ip(`link set lo up`);
      await ip(`addr add ${addresses[side].v4}/24 dev ${cable}`);
      await ip(`-6 addr add ${addresses[side].v6}/64 dev ${cable} nodad`);
      await ip(`link set ${cable} up`);
      // Known for good, so that looking for each other is nothing the capture has to tell apart.
      for (const family of /** @type {const} */ (['v4', 'v6'])) {
        const to = addresses[other][family];
        await ip(`neigh replace ${to} lladdr ${macs[other]} nud permanent dev ${cable}`);
      }
    }
    await must(`ip -n ${names.inside} route add default via ${addresses.world.v4}`);
    await must(`ip -n ${names.inside} -6 route add default via ${addresses.world.v6}`);
    // Whatever address is meant: it is the world's own.
    await must(`ip -n ${names.world} route add local 0.0.0.0/0 dev lo`);
    await must(`ip -n ${names.world} -6 route add local ::/0 dev lo`);
  } catch (error) {
    await remove();
    throw error;
  }

  const script = inProject('scripts', 'silence', 'world.mjs');
  const { v4, v6 } = addresses.world;
  const world = spawn('ip', ['netns', 'exec', names.world, process.execPath, script, v4, v6], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const close = async () => {
    world.kill('SIGKILL');
    await remove();
  };
  const ready = await new Promise((resolve) => {
    createInterface({ input: world.stdout }).once('line', () => resolve(true));
    world.once('exit', () => resolve(false));
  });
  if (ready) return { ...names, cable, close };
  await close();
  throw new SetupError('The made-up world did not start.');
};
