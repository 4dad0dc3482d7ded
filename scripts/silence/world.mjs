/**
 * The whole internet as the program under test sees it: a name server that knows every name, and an answer on every web address.
 * Runs at the far end of the cable (scripts/silence.mjs); says "ready" once it listens. What it is asked goes to the capture, not here.
 */
import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import { answerTo } from './dns-answer.mjs';

const [v4 = '', v6 = ''] = process.argv.slice(2);

/** @param {'udp4' | 'udp6'} family */
const nameServer = (family) =>
  new Promise((listening) => {
    const socket = createSocket({ type: family, ipv6Only: family === 'udp6' });
    socket.on('message', (question, from) => {
      const answer = answerTo(question, { v4, v6 });
      if (answer !== null) socket.send(answer, from.port, from.address);
    });
    socket.bind(53, family === 'udp4' ? v4 : v6, () => listening(undefined));
  });

const webServer = () =>
  new Promise((listening) => {
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('the world\n');
    });
    server.listen(80, () => listening(undefined));
  });

await Promise.all([nameServer('udp4'), nameServer('udp6'), webServer()]);
console.log('ready');
