/** What the page may load and run: its own files, and nothing else under whatever name. */
import { expect, test } from '#tests/support/journal-test.ts';
import { mainOf, onlyInTheShell } from '#tests/support/shell.ts';

onlyInTheShell();

test('the policy refuses foreign code, pictures and requests', async ({ openJournal }) => {
  const { page } = await openJournal();
  const answers = await page.evaluate(async () => {
    const violated: string[] = [];
    Object.assign(window, { violated });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      violated.push(effectiveDirective),
    );
    const nameOf = (error: unknown) => (error instanceof Error ? error.name : String(error));
    // The driver's own evaluation may do what a script of the page may not: hence a later turn.
    const tried = (attempt: () => unknown) =>
      new Promise<string>((resolve) => {
        setTimeout(() => {
          try {
            attempt();
            resolve('done');
          } catch (error) {
            resolve(nameOf(error));
          }
        });
      });
    const loads = (element: HTMLElement) =>
      new Promise<string>((resolve) => {
        element.addEventListener('load', () => resolve('loaded'));
        element.addEventListener('error', () => resolve('refused'));
        document.body.append(element);
      });
    const ran = () => Object.assign(window, { ran: true });
    Object.assign(window, { ran: false, run: ran });
    // Text made trusted, so that not only the trusted types stand in its way.
    type Policy = { readonly [Make in 'createHTML' | 'createScript' | 'createScriptURL']: Make };
    type Maker = { readonly createPolicy: (name: string, rules: object) => Policy };
    const asIs = (text: string) => text;
    const rules = { createHTML: asIs, createScript: asIs, createScriptURL: asIs };
    const policy = (Reflect.get(window, 'trustedTypes') as Maker).createPolicy('any', rules);
    const trusted = (make: keyof Policy, text: string) =>
      (policy[make] as unknown as (given: string) => string)(text);
    const script = (property: 'text' | 'src', value: string) => {
      const element = document.createElement('script');
      element[property] = value;
      return element;
    };
    const evaluate = Reflect.get(window, 'eval') as (text: string) => unknown;
    return {
      eval: await tried(() => evaluate(trusted('createScript', 'run()'))),
      evalOfText: await tried(() => evaluate('run()')),
      inline: await tried(() =>
        document.body.append(script('text', trusted('createScript', 'run()'))),
      ),
      inlineOfText: await tried(() => document.body.append(script('text', 'run()'))),
      handler: await tried(() => {
        const button = document.createElement('button');
        button.setAttribute('onclick', trusted('createScript', 'run()'));
        button.click();
      }),
      markup: await tried(() => {
        document.createElement('div').innerHTML = '<img src="x" onerror="run()">';
      }),
      script: await loads(script('src', trusted('createScriptURL', 'https://example.com/x.js'))),
      style: await loads(
        Object.assign(document.createElement('style'), { textContent: 'main { display: none }' }),
      ),
      picture: await loads(Object.assign(new Image(), { src: 'https://example.com/x.png' })),
      data: await loads(
        Object.assign(new Image(), {
          src: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
        }),
      ),
      frame: await tried(() => {
        const frame = Object.assign(document.createElement('iframe'), { src: '/index.html' });
        document.body.append(frame);
      }),
      request: await fetch('https://example.com/').then(() => 'answered', nameOf),
      socket: await tried(() => new WebSocket('wss://example.com/')),
      ran: Reflect.get(window, 'ran') as boolean,
    };
  });
  expect(answers).toEqual({
    eval: 'EvalError',
    evalOfText: 'EvalError',
    inline: 'done',
    inlineOfText: 'TypeError',
    handler: 'done',
    markup: 'TypeError',
    script: 'refused',
    style: 'refused',
    picture: 'refused',
    data: 'refused',
    frame: 'done',
    request: 'TypeError',
    socket: 'done',
    ran: false,
  });
  const violated = () => page.evaluate(() => Reflect.get(window, 'violated') as string[]);
  for (const directive of [
    'connect-src',
    'frame-src',
    'img-src',
    'require-trusted-types-for',
    'script-src',
    'script-src-attr',
    'script-src-elem',
    'style-src-elem',
  ]) {
    await expect.poll(violated).toContain(directive);
  }
  const frames = page.frames().map((frame) => frame.url());
  expect(frames.filter((address) => address.startsWith('app:'))).toHaveLength(1);
});

test('app:// serves the built page and no other file', async ({ openJournal }) => {
  const running = await openJournal();
  const app = mainOf(running);
  const { page } = running;
  const paths = [
    '/index.html',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/..%2f..%2fpackage.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/..%5c..%5cpackage.json',
    '//etc/passwd',
    '/%2fetc%2fpasswd',
    '/.build-stamp',
    '/assets/',
    '/con.js',
    '/nothing-here.js',
  ];
  const expected = paths.map((path) => (path === '/index.html' ? 200 : 404));
  const fromPage = await page.evaluate(
    (asked) => Promise.all(asked.map(async (path) => (await fetch(`app://journal${path}`)).status)),
    paths,
  );
  expect(fromPage).toEqual(expected);

  const fromMain = await app.evaluate(
    ({ net }, asked) =>
      Promise.all(asked.map(async (path) => (await net.fetch(`app://journal${path}`)).status)),
    paths,
  );
  expect(fromMain).toEqual(expected);
  const elsewhere = await app.evaluate(
    async ({ net }) => (await net.fetch('app://elsewhere/index.html')).status,
  );
  expect(elsewhere).toBe(404);
});
