/*
  The program with its locks taken off from outside, for the runs that must fail. Each is one function that a module loaded before the
  program runs (`moduleBefore`), so it can use nothing from outside itself.
*/

/** Without the page's policy; everything below it stays. */
export function withoutPolicy({ protocol, app }: typeof Electron.CrossProcessExports): void {
  void app;
  const handle = protocol.handle.bind(protocol);
  protocol.handle = (scheme, answer) =>
    handle(scheme, async (request) => {
      const response = await answer(request);
      response.headers.delete('Content-Security-Policy');
      return response;
    });
}

/** Without the page's policy, the session's lock, the switches and WebRTC's: Chromium as Electron hands it out. */
export function withoutLocks({
  app,
  protocol,
  session,
}: typeof Electron.CrossProcessExports): void {
  app.commandLine.appendSwitch = () => undefined;
  app.on('web-contents-created', (_event, page) => {
    page.setWebRTCIPHandlingPolicy = () => undefined;
  });
  app.once('ready', () => {
    const handle = protocol.handle.bind(protocol);
    protocol.handle = (scheme, answer) =>
      handle(scheme, async (request) => {
        const response = await answer(request);
        response.headers.delete('Content-Security-Policy');
        return response;
      });
    session.defaultSession.setSpellCheckerLanguages = () => undefined;
    session.defaultSession.webRequest.onBeforeRequest = () => undefined;
  });
}
