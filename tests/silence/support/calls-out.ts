/** What a program asked the kernel to send or to connect to, out of strace's notes (`-f -yy`). */

/**
 * Chromium asks by which of its own addresses the world could be reached: it "connects" a UDP socket, for which nothing is sent, and reads
 * the socket's own end. These two addresses are written into it.
 */
const PROBES: ReadonlySet<string> = new Set(['8.8.8.8:53', '2001:4860:4860::8888:53']);

const CALL = /\b(connect|sendto|sendmsg|sendmmsg)\((\d+)<([^>]*(?:->[^>]*)?)>, (.*)$/;
const V4 = /sin_port=htons\((\d+)\), sin_addr=inet_addr\("([^"]+)"\)/g;
const V6 = /sin6_port=htons\((\d+)\)[^}]*?inet_pton\(AF_INET6, "([^"]+)"/g;
/** `UDP:[192.0.2.2:4000->8.8.8.8:53]`, as strace writes a connected socket. */
const PEER = /^(?:TCP|UDP)(?:v6)?:\[.*->\[?(.+?)\]?:(\d+)\]$/;

const isLoopback = (address: string): boolean =>
  address.startsWith('127.') || address === '::1' || address.startsWith('::ffff:127.');

export type CallsOut = {
  /** Lines of strace that would put something on a wire, or try to. */
  readonly out: readonly string[];
  /** UDP sockets pointed at one of Chromium's two addresses, and never used. */
  readonly probes: number;
  /** Calls of the network at all, on whatever kind of socket: none would mean that strace saw nothing. */
  readonly seen: number;
};

export function callsOut(notes: string): CallsOut {
  const out: string[] = [];
  let probes = 0;
  let seen = 0;
  for (const line of notes.split('\n')) {
    const call = CALL.exec(line);
    if (call === null) continue;
    seen += 1;
    const [, name = '', , socket = '', rest = ''] = call;
    const named = [...rest.matchAll(V4), ...rest.matchAll(V6)].map(
      ([, port = '', address = '']) => ({ address, port }),
    );
    if (name === 'connect') {
      for (const { address, port } of named) {
        // Even to this computer: what is not connected cannot answer the test's own debugging socket, which comes from outside.
        if (socket.startsWith('UDP') && PROBES.has(`${address}:${port}`)) probes += 1;
        else out.push(line);
      }
      continue;
    }
    const peer = PEER.exec(socket)?.[1];
    const sentTo = named.length > 0 ? named.map(({ address }) => address) : peer ? [peer] : [];
    /*
      Between two ends on this computer only the debugging socket speaks, through which the test drives the program: a connection the program
      itself had made would have been counted above.
    */
    if (sentTo.some((address) => !isLoopback(address))) out.push(line);
  }
  return { out, probes, seen };
}
