import { expect, it } from 'vitest';
import { answerTo } from '../../../scripts/silence/dns-answer.mjs';

const address = { v4: '192.0.2.1', v6: '2001:db8:77::1' };
const A = 1;
const AAAA = 28;
const HTTPS = 65;

const question = (name: string, type: number): Buffer => {
  const head = Buffer.from([0xab, 0xcd, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1]);
  const labels = name
    .split('.')
    .flatMap((label) => [label.length, ...Buffer.from(label, 'latin1')]);
  // With something after the question, as newer resolvers send it.
  return Buffer.concat([head, Buffer.from([...labels, 0, 0, type, 0, 1]), Buffer.alloc(11)]);
};

it('answers every name with the one address', () => {
  const asked = question('www.anything.example', A);
  const answer = answerTo(asked, address);
  expect(answer?.subarray(0, 12).toString('hex')).toBe('abcd81800001000100000000');
  expect(answer?.subarray(-4)).toEqual(Buffer.from([192, 0, 2, 1]));
  expect(answer?.subarray(12, asked.length - 11)).toEqual(asked.subarray(12, -11));
});

it('knows the new addresses, too', () => {
  const answer = answerTo(question('a.example', AAAA), address);
  expect(answer?.subarray(-16).toString('hex')).toBe('20010db8007700000000000000000001');
});

it('knows the name and nothing else of it', () => {
  const answer = answerTo(question('a.example', HTTPS), address);
  expect(answer?.readUInt16BE(6)).toBe(0);
});

it.each([
  ['nothing', Buffer.alloc(0)],
  ['a head only', Buffer.alloc(12)],
  ['a name without an end', question('a.example', A).subarray(0, 15)],
  ['a label that is too long', Buffer.from('00000100000100000000000040616161', 'hex')],
])('%s is no question', (_what, message) => expect(answerTo(message, address)).toBeNull());
