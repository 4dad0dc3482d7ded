import { app } from 'electron';
import type { Shell } from '../shell/shell.ts';

type Switch = { readonly name: string; readonly value?: string };

/**
 * What keeps Chromium from looking anything up or connecting by itself: an ordinary Electron window does, even when idle.
 * Measured: neither the content security policy nor webRequest stops its own services.
 */
export function silentSwitches(devServer: URL | undefined): readonly Switch[] {
  const allowed = devServer === undefined ? '' : `, EXCLUDE ${devServer.hostname}`;
  return [
    { name: 'host-resolver-rules', value: `MAP * ~NOTFOUND${allowed}` },
    { name: 'disable-features', value: 'WebRtcHideLocalIpsWithMdns' },
    { name: 'disable-background-networking' },
    { name: 'disable-component-update' },
    { name: 'disable-domain-reliability' },
    { name: 'disable-sync' },
    { name: 'disable-quic' },
    { name: 'no-pings' },
    // No looking for a proxy, either: Windows asks the network around it for one.
    { name: 'no-proxy-server' },
  ];
}

/** Before ready; afterwards Chromium has read its command line. */
export function silenceChromium({ devServer }: Shell): void {
  for (const { name, value } of silentSwitches(devServer)) {
    if (value === undefined) {
      app.commandLine.appendSwitch(name);
      continue;
    }
    // A list given from outside (a test's) is added to; the resolver rules are never weakened.
    const given = name === 'disable-features' ? app.commandLine.getSwitchValue(name) : '';
    app.commandLine.appendSwitch(name, given === '' ? value : `${given},${value}`);
  }
}
