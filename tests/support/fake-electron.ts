import { EventEmitter } from 'node:events';
import { vi } from 'vitest';
import { FakeNotification } from './fake-notification.ts';
import { powerSaveBlocker } from './fake-power.ts';

/*
  A fake of the platform, of none of our own code: it remembers what it was told and lets a test play the system's part.
  Use it as `vi.mock('electron', async () => (await import('#tests/support/fake-electron')).electronModule())` and
  call `fakeElectron.reset()` before each test.
*/

type Frame = { url: string; parent: Frame | null };
type InvokeEvent = { sender: FakeWebContents; senderFrame: Frame | null };
type Listener = (event: InvokeEvent, ...args: unknown[]) => unknown;
type RequestAnswer = (answer: { cancel: boolean }) => void;
type MessageBoxOptions = { readonly detail?: string; readonly defaultId?: number };
type PermissionCheck = (page: null, permission: string, origin: string, media: object) => boolean;
type PermissionRequest = (page: FakeWebContents, what: string, answer: Say, more: object) => void;
type Say = (allowed: boolean) => void;

class FakeSession extends EventEmitter {
  spellCheckerLanguages: readonly string[] = ['en-GB'];
  spellCheckerEnabled = true;
  onBeforeRequest: ((details: { url: string }, answer: RequestAnswer) => void) | undefined;
  permissionCheck: PermissionCheck | undefined;
  permissionRequest: PermissionRequest | undefined;
  devicePermission: (() => boolean) | undefined;
  readonly cleared: string[] = [];

  readonly webRequest = {
    onBeforeRequest: (listener: NonNullable<FakeSession['onBeforeRequest']>) => {
      this.onBeforeRequest = listener;
    },
  };

  setSpellCheckerLanguages(languages: readonly string[]): void {
    this.spellCheckerLanguages = languages;
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellCheckerEnabled = enabled;
  }
  setPermissionCheckHandler(handler: NonNullable<FakeSession['permissionCheck']>): void {
    this.permissionCheck = handler;
  }
  setPermissionRequestHandler(handler: PermissionRequest): void {
    this.permissionRequest = handler;
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.devicePermission = handler;
  }
  setBluetoothPairingHandler(): void {}
  async clearStorageData(): Promise<void> {
    this.cleared.push('storage');
  }
  async clearCache(): Promise<void> {
    this.cleared.push('cache');
  }
  async clearCodeCaches(): Promise<void> {
    this.cleared.push('code caches');
  }
  async clearAuthCache(): Promise<void> {
    this.cleared.push('auth cache');
  }
  /** Whether a request would go out. */
  lets(url: string): boolean {
    let cancelled = false;
    this.onBeforeRequest?.({ url }, ({ cancel }) => {
      cancelled = cancel;
    });
    return !cancelled;
  }
}

export class FakeWebContents extends EventEmitter {
  url = '';
  session = fakeElectron.session;
  readonly sent: { channel: string; payload: unknown }[] = [];
  readonly loads: string[] = [];
  openHandler: (() => { action: string }) | undefined;
  ipHandlingPolicy = '';
  crashes = 0;
  readonly setBackgroundThrottling = vi.fn();

  async loadURL(url: string): Promise<void> {
    this.loads.push(url);
    this.url = url;
  }
  getURL(): string {
    return this.url;
  }
  isDestroyed(): boolean {
    return false;
  }
  send(channel: string, payload: unknown): void {
    this.sent.push({ channel, payload });
  }
  setWindowOpenHandler(handler: () => { action: string }): void {
    this.openHandler = handler;
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.ipHandlingPolicy = policy;
  }
  forcefullyCrashRenderer(): void {
    this.crashes += 1;
  }

  /** The page asks to go somewhere; true when it was let go. */
  navigate(event: string, url: string, extra: object = {}): boolean {
    let allowed = true;
    const details = {
      url,
      ...extra,
      preventDefault: () => {
        allowed = false;
      },
    };
    this.emit(event, details, url);
    return allowed;
  }
}

export class FakeBrowserWindow extends EventEmitter {
  readonly webContents: FakeWebContents;
  visible = false;
  maximised = false;
  minimised = false;
  focused = 0;
  backgroundColour = '';
  bounds = { x: 0, y: 0, width: 0, height: 0 };

  constructor(readonly options: Record<string, unknown>) {
    super();
    const { x = 0, y = 0, width = 800, height = 600 } = options as Partial<typeof this.bounds>;
    this.bounds = { x, y, width, height };
    this.webContents = new FakeWebContents();
    fakeElectron.windows.push(this);
    fakeElectron.steps.push('window');
    fakeElectron.app.emit('web-contents-created', {}, this.webContents);
  }
  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }
  show(): void {
    this.visible = true;
  }
  isVisible(): boolean {
    return this.visible;
  }
  isDestroyed(): boolean {
    return false;
  }
  isFullScreen(): boolean {
    return false;
  }
  isMinimized(): boolean {
    return this.minimised;
  }
  restore(): void {
    this.minimised = false;
  }
  maximize(): void {
    this.maximised = true;
    this.visible = true;
  }
  isMaximized(): boolean {
    return this.maximised;
  }
  focus(): void {
    this.focused += 1;
  }
  getNormalBounds(): typeof this.bounds {
    return this.bounds;
  }
  setBackgroundColor(colour: string): void {
    this.backgroundColour = colour;
  }
  /** The person closes the window. */
  close(): void {
    let isPrevented = false;
    this.emit('close', {
      preventDefault: () => {
        isPrevented = true;
      },
    });
    if (isPrevented) return;
    fakeElectron.windows.splice(fakeElectron.windows.indexOf(this), 1);
    this.emit('closed');
  }
}

class FakeApp extends EventEmitter {
  isPackaged = false;
  ready = false;
  hasLock = true;
  exitCode: number | undefined;
  quits = 0;
  sandboxEnabled = false;
  appPath = '/nowhere';
  readonly paths = new Map<string, string>([['appData', '/home/someone/.config']]);
  readonly switches = new Map<string, string>();
  private resolveReadiness: () => void = () => undefined;
  private readonly readiness = new Promise<void>((resolve) => {
    this.resolveReadiness = resolve;
  });

  readonly commandLine = {
    appendSwitch: (name: string, value = '') => {
      fakeElectron.steps.push('switch');
      this.switches.set(name, value);
    },
    hasSwitch: (name: string) => this.switches.has(name),
    getSwitchValue: (name: string) => this.switches.get(name) ?? '',
  };

  becomeReady(): void {
    this.ready = true;
    fakeElectron.steps.push('ready');
    this.resolveReadiness();
  }
  isReady(): boolean {
    return this.ready;
  }
  whenReady(): Promise<void> {
    return this.readiness;
  }
  getPath(name: string): string {
    return this.paths.get(name) ?? '';
  }
  setPath(name: string, path: string): void {
    this.paths.set(name, path);
  }
  getAppPath(): string {
    return this.appPath;
  }
  getVersion(): string {
    return '1.2.3';
  }
  getLocale(): string {
    return 'en-GB';
  }
  requestSingleInstanceLock(): boolean {
    fakeElectron.steps.push('lock');
    return this.hasLock;
  }
  enableSandbox(): void {
    this.sandboxEnabled = true;
  }
  setAppUserModelId(): void {}
  setAboutPanelOptions(): void {}
  exit(code: number): void {
    this.exitCode = code;
  }
  quit(): void {
    this.quits += 1;
  }
}

class FakeElectron {
  constructor() {
    this.reset();
  }

  app!: FakeApp;
  session!: FakeSession;
  handlers!: Map<string, Listener>;
  windows!: FakeBrowserWindow[];
  /** What happened in which order, as far as the order matters. */
  steps!: string[];
  nativeTheme!: EventEmitter & { themeSource: string; shouldUseDarkColors: boolean };
  /** What the person answers to the next question, and what they were asked. */
  answer!: number;
  questions!: MessageBoxOptions[];
  opened!: string[];
  clipboardText!: string;
  openPathProblem!: string;
  /** What the person picks in the next dialogs for files; nothing: they cancel. */
  picked!: string[];
  privilegedSchemes!: { scheme: string; privileges: Record<string, boolean> }[];
  protocols!: Map<string, unknown>;
  displays!: { id: number; workArea: { x: number; y: number; width: number; height: number } }[];
  menu: unknown;

  reset(): void {
    Object.assign(process.versions, { electron: '25.1.1', chrome: '114.0.5735.106' });
    this.steps = [];
    this.app = new FakeApp();
    this.session = new FakeSession();
    this.handlers = new Map();
    this.windows = [];
    this.nativeTheme = Object.assign(new EventEmitter(), {
      themeSource: 'system',
      shouldUseDarkColors: false,
    });
    this.answer = 0;
    this.questions = [];
    this.opened = [];
    this.clipboardText = '';
    FakeNotification.shown.length = 0;
    this.openPathProblem = '';
    this.picked = [];
    this.privilegedSchemes = [];
    this.protocols = new Map();
    this.displays = [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }];
    this.menu = undefined;
  }

  /** The page calls: by default our own, in its top frame. */
  async invoke(
    channel: string,
    args: readonly unknown[],
    senderFrame: Frame | null = { url: 'app://journal/index.html#/today', parent: null },
  ): Promise<unknown> {
    const handler = this.handlers.get(channel);
    if (handler === undefined) throw new Error(`Nobody listens to ${channel}.`);
    const sender = this.windows[0]?.webContents ?? new FakeWebContents();
    return handler({ sender, senderFrame }, ...args);
  }
}

/** One for a whole test file, also after vi.resetModules(), which gives this module anew. */
const shared = globalThis as typeof globalThis & { fakeElectron?: FakeElectron };
export const fakeElectron: FakeElectron = (shared.fakeElectron ??= new FakeElectron());

/** What `import … from 'electron'` gives; each part is looked up when used, so that reset() takes effect. */
export const electronModule = (): Record<string, unknown> => ({
  app: latest(() => fakeElectron.app),
  nativeTheme: latest(() => fakeElectron.nativeTheme),
  session: {
    get defaultSession() {
      return fakeElectron.session;
    },
  },
  powerSaveBlocker,
  Notification: FakeNotification,
  clipboard: {
    writeText: (text: string) => {
      fakeElectron.clipboardText = text;
    },
  },
  BrowserWindow: FakeBrowserWindow,
  ipcMain: {
    handle: (channel: string, listener: Listener) => {
      if (fakeElectron.handlers.has(channel)) throw new Error(`${channel} has a handler already.`);
      fakeElectron.handlers.set(channel, listener);
    },
  },
  dialog: {
    showMessageBox: vi.fn(async (_window: unknown, options: MessageBoxOptions) => {
      fakeElectron.questions.push(options);
      return { response: fakeElectron.answer };
    }),
    showErrorBox: vi.fn(),
    showOpenDialog: vi.fn(async () => ({
      canceled: fakeElectron.picked.length === 0,
      filePaths: fakeElectron.picked,
    })),
    showSaveDialog: vi.fn(async () => ({
      canceled: fakeElectron.picked.length === 0,
      filePath: fakeElectron.picked[0] ?? '',
    })),
  },
  shell: {
    openExternal: async (url: string) => {
      fakeElectron.opened.push(url);
    },
    openPath: async (path: string) => {
      fakeElectron.opened.push(path);
      return fakeElectron.openPathProblem;
    },
  },
  screen: {
    getAllDisplays: () => fakeElectron.displays,
    getPrimaryDisplay: () => fakeElectron.displays[0],
  },
  Menu: {
    buildFromTemplate: (template: unknown) => template,
    setApplicationMenu: (menu: unknown) => {
      fakeElectron.menu = menu;
    },
  },
  protocol: {
    registerSchemesAsPrivileged: (schemes: FakeElectron['privilegedSchemes']) => {
      fakeElectron.privilegedSchemes.push(...schemes);
    },
    handle: (scheme: string, handler: unknown) => {
      fakeElectron.protocols.set(scheme, handler);
    },
  },
});

function latest<Part extends object>(part: () => Part): Part {
  return new Proxy({} as Part, {
    get: (_target, name) => {
      const value: unknown = Reflect.get(part(), name);
      return typeof value === 'function' ? value.bind(part()) : value;
    },
    set: (_target, name, value) => Reflect.set(part(), name, value),
  });
}
