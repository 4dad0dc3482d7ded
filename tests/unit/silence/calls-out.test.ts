import { describe, expect, it } from 'vitest';
import { callsOut } from '#tests/silence/support/calls-out';

const to = (port: number, address: string) =>
  `{sa_family=AF_INET, sin_port=htons(${port}), sin_addr=inet_addr("${address}")}, 16) = 0`;
const to6 = (port: number, address: string) =>
  `{sa_family=AF_INET6, sin6_port=htons(${port}), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "${address}", &sin6_addr), sin6_scope_id=0}, 28) = 0`;

describe('of what a program asked the kernel', () => {
  it.each([
    ['a connection', `71 connect(9<TCP:[11]>, ${to(443, '203.0.113.7')}`],
    ['one over IPv6', `71 connect(9<TCPv6:[11]>, ${to6(443, '2001:db8::7')}`],
    [
      'one that is not finished',
      `71 connect(9<TCP:[11]>, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("203.0.113.7")}, 16 <unfinished ...>`,
    ],
    ['a name server', `71 connect(9<UDP:[11]>, ${to(53, '192.0.2.1')}`],
    ['the address of a probe, but over TCP', `71 connect(9<TCP:[11]>, ${to(53, '8.8.8.8')}`],
    ['even this computer', `71 connect(9<TCP:[11]>, ${to(631, '127.0.0.1')}`],
    ['a datagram', `71 sendto(9<UDP:[11]>, "x", 1, 0, ${to(3478, '203.0.113.7')}`],
    [
      'something into what is connected',
      '71 sendto(9<UDP:[192.0.2.2:4000->8.8.8.8:53]>, "x", 1, 0, NULL, 0) = 1',
    ],
    [
      'the same over IPv6',
      '71 sendto(9<UDPv6:[[2001:db8::2]:4000->[2001:4860:4860::8888]:53]>, "x", 1, 0, NULL, 0) = 1',
    ],
    [
      'a message',
      '71 sendmsg(9<UDP:[11]>, {msg_name={sa_family=AF_INET, sin_port=htons(5353), sin_addr=inet_addr("224.0.0.251")}, msg_namelen=16}, 0) = 4',
    ],
  ])('%s is a call out', (_name, line) => expect(callsOut(line).out).toEqual([line]));

  it.each([
    [
      'the display',
      '71 connect(9<UNIX-STREAM:[11]>, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X1"}, 20) = 0',
    ],
    [
      'the kernel',
      '71 sendto(9<NETLINK:[ROUTE:71]>, [{nlmsg_len=20}], 20, 0, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=00000000}, 12) = 20',
    ],
    [
      'an answer to the debugging socket',
      '71 sendto(9<TCP:[127.0.0.1:9222->127.0.0.1:4000]>, "x", 1, 0, NULL, 0) = 1',
    ],
  ])('%s is none, but is seen', (_name, line) =>
    expect(callsOut(line)).toEqual({ out: [], probes: 0, seen: 1 }),
  );

  it('the two questions of Chromium are counted for themselves', () => {
    const lines = [
      `71 connect(9<UDP:[11]>, ${to(53, '8.8.8.8')}`,
      `71 connect(9<UDPv6:[11]>, ${to6(53, '2001:4860:4860::8888')}`,
    ];
    expect(callsOut(lines.join('\n'))).toEqual({ out: [], probes: 2, seen: 2 });
  });

  it('other lines are nothing', () => {
    expect(callsOut('71 +++ exited with 0 +++\n')).toEqual({ out: [], probes: 0, seen: 0 });
  });
});
