/** Everything that goes over the cable between the program's computer and the made-up world, as tcpdump sees it from the far end. */
import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const folder = resolve(fileURLToPath(new URL('../../../test-results/captures', import.meta.url)));

/*
  The kernels at both ends look for each other over IPv6 by themselves (ICMPv6, and joins of groups, which alone carry a hop-by-hop header). Nothing a
  program sends can hide in that: who is where is known for good (scripts/silence/network.mjs), so its packet would be there beside it.
*/
const WHAT = 'ip or arp or (ip6 and not icmp6 and ip6[6] != 0)';

/** The last packet of every capture is ours: without it the capture saw nothing because it was blind. */
const MARKER = { address: '198.51.100.9', port: 9 };
const isMarker = (line: string): boolean => line.includes(`> ${MARKER.address}.${MARKER.port}:`);

const setting = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error('Started by scripts/silence.mjs only: npm run silence');
  return value;
};

export type Capture = {
  /** One line for each packet so far. */
  readonly packets: () => readonly string[];
  /** Ends it and gives one line for each packet, but the marker's. */
  readonly end: () => Promise<readonly string[]>;
};

export async function startCapture(name: string): Promise<Capture> {
  mkdirSync(folder, { recursive: true });
  const file = resolve(folder, `${name}.pcap`);
  mkdirSync(dirname(file), { recursive: true });
  const tcpdump = spawn(
    'ip',
    [
      ...`netns exec ${setting('GSJ_SILENCE_WORLD')} tcpdump`.split(' '),
      ...`-i ${setting('GSJ_SILENCE_CABLE')} -Z root -n -l -tt --immediate-mode -U --print`.split(
        ' ',
      ),
      '-w',
      file,
      WHAT,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const lines: string[] = [];
  const heard = createInterface({ input: tcpdump.stdout });
  const marked = new Promise<void>((seen) => {
    let isOver = false;
    heard.on('line', (line) => {
      // What comes after the marker answers it.
      isOver ||= isMarker(line);
      if (isOver) seen();
      // What belongs to a packet and goes on below it is indented.
      else if (!line.startsWith('\t')) lines.push(line);
    });
  });
  const ended = new Promise<never>((_resolve, fail) => {
    tcpdump.once('exit', (code) => fail(new Error(`tcpdump ended by itself (${code}).`)));
  });
  ended.catch(() => undefined);
  const listening = new Promise<void>((ready) => {
    createInterface({ input: tcpdump.stderr }).on('line', (line) => {
      if (line.includes('listening on')) ready();
    });
  });
  await Promise.race([listening, ended]);
  return {
    packets: () => lines,
    end: async () => {
      await sendMarker();
      await Promise.race([marked, ended]);
      tcpdump.removeAllListeners('exit');
      tcpdump.kill('SIGINT');
      return lines;
    },
  };
}

function sendMarker(): Promise<void> {
  const socket = createSocket('udp4');
  return new Promise((sent, fail) => {
    socket.send('the end', MARKER.port, MARKER.address, (error) => {
      socket.close();
      if (error === null) sent();
      else fail(error);
    });
  });
}

/** The names somebody asked the name server for. */
export const namesAskedFor = (packets: readonly string[]): readonly string[] => [
  ...new Set(
    packets.flatMap((line) => {
      const name = /\b(?:A|AAAA|HTTPS|Type65)\? (\S+?)\.? \(/.exec(line)?.[1];
      return name === undefined ? [] : [name];
    }),
  ),
];
