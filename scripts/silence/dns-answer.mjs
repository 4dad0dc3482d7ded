/** As much of the domain name system as it takes to answer every question with the same two addresses. */

const headBytes = 12;
const types = { a: 1, aaaa: 28 };

/** @param {Buffer} message @returns {number} where the first question ends, or -1 when there is none */
const endOfQuestion = (message) => {
  let at = headBytes;
  while (at < message.length) {
    const length = message.readUInt8(at);
    if (length === 0) return at + 5 <= message.length ? at + 5 : -1;
    if (length > 63) return -1;
    at += length + 1;
  }
  return -1;
};

/** @param {string} address like 2001:db8::1, with one `::` @returns {number[]} */
const bytesOfV6 = (address) => {
  const [left = '', right = ''] = address.split('::');
  const groups = (/** @type {string} */ part) =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const [before, after] = [groups(left), groups(right)];
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => 0);
  return [...before, ...zeros, ...after].flatMap((group) => [group >> 8, group & 255]);
};

/**
 * @param {Buffer} question a query as it came
 * @param {{ v4: string, v6: string }} address what every name means
 * @returns {Buffer | null} null for what is no query
 */
export const answerTo = (question, { v4, v6 }) => {
  if (question.length < headBytes || question.readUInt16BE(4) === 0) return null;
  const end = endOfQuestion(question);
  if (end === -1) return null;
  const type = question.readUInt16BE(end - 4);
  const bytes =
    type === types.a ? v4.split('.').map(Number) : type === types.aaaa ? bytesOfV6(v6) : [];

  const head = Buffer.from(question.subarray(0, headBytes));
  // An answer, recursion available, no error.
  head.writeUInt16BE(0x8180, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(bytes.length > 0 ? 1 : 0, 6);
  head.writeUInt32BE(0, 8);
  const asked = question.subarray(headBytes, end);
  if (bytes.length === 0) return Buffer.concat([head, asked]);

  const record = Buffer.alloc(12);
  // The name stands at the start of the question.
  record.writeUInt16BE(0xc000 | headBytes, 0);
  record.writeUInt16BE(type, 2);
  record.writeUInt16BE(1, 4);
  record.writeUInt32BE(60, 6);
  record.writeUInt16BE(bytes.length, 10);
  return Buffer.concat([head, asked, record, Buffer.from(bytes)]);
};
