import type { Desktop, DesktopBridge, Problem, Reply } from '#electron/contract';
import { DesktopError } from './desktop-error.ts';

/** Reports are cut here and not refused there: a long message is no reason to lose it. */
export function cutProblem({ where, message, stack }: Problem): Problem {
  return {
    where: where.slice(0, 100) || 'page',
    message: message.slice(0, 500),
    ...(stack === undefined ? {} : { stack: stack.slice(0, 4000) }),
  };
}

async function unwrap<Value>(reply: Promise<Reply<Value>>): Promise<Value> {
  const answer = await reply;
  if (answer.ok) return answer.value;
  throw new DesktopError(answer.error.code, answer.error.message);
}

/** The page's view of the bridge: plain values, errors as exceptions. */
export function connect(bridge: DesktopBridge): Desktop {
  return {
    app: {
      info: () => unwrap(bridge.app.info()),
      openDataFolder: () => unwrap(bridge.app.openDataFolder()),
      pageReady: () => unwrap(bridge.app.pageReady()),
      reportProblem: (problem) => unwrap(bridge.app.reportProblem(cutProblem(problem))),
      storeFollowed: () => unwrap(bridge.app.storeFollowed()),
    },
    appearance: {
      set: (choice) => unwrap(bridge.appearance.set(choice)),
    },
    backup: {
      status: () => unwrap(bridge.backup.status()),
      backUpNow: (order) => unwrap(bridge.backup.backUpNow(order)),
      chooseFolder: () => unwrap(bridge.backup.chooseFolder()),
      openFolder: () => unwrap(bridge.backup.openFolder()),
      pickFile: (what) => unwrap(bridge.backup.pickFile(what)),
      offered: () => unwrap(bridge.backup.offered()),
      endOffer: (offer) => unwrap(bridge.backup.endOffer(offer)),
      openFile: (source) => unwrap(bridge.backup.openFile(source)),
      readNext: (reading) => unwrap(bridge.backup.readNext(reading)),
      takePhotos: (reading) => unwrap(bridge.backup.takePhotos(reading)),
      prepareEncryption: (order) => unwrap(bridge.backup.prepareEncryption(order)),
      copyRecoveryKey: () => unwrap(bridge.backup.copyRecoveryKey()),
      startEncryption: () => unwrap(bridge.backup.startEncryption()),
      changePassphrase: (order) => unwrap(bridge.backup.changePassphrase(order)),
      stopEncryption: () => unwrap(bridge.backup.stopEncryption()),
      saveJournalFile: () => unwrap(bridge.backup.saveJournalFile()),
    },
    mirror: {
      status: () => unwrap(bridge.mirror.status()),
      chooseFolder: () => unwrap(bridge.mirror.chooseFolder()),
      stop: () => unwrap(bridge.mirror.stop()),
    },
    camera: {
      ask: () => unwrap(bridge.camera.ask()),
      end: () => unwrap(bridge.camera.end()),
    },
    files: { save: (file) => unwrap(bridge.files.save(file)) },
    links: { open: (link) => unwrap(bridge.links.open(link)) },
    photos: {
      put: (photo) => unwrap(bridge.photos.put(photo)),
      mend: (photo) => unwrap(bridge.photos.mend(photo)),
      withoutThumb: () => unwrap(bridge.photos.withoutThumb()),
      putThumb: (thumb) => unwrap(bridge.photos.putThumb(thumb)),
    },
    profile: {
      erase: () => unwrap(bridge.profile.erase()),
      setStoreAside: () => unwrap(bridge.profile.setStoreAside()),
      hasRoom: () => unwrap(bridge.profile.hasRoom()),
      keepStore: () => unwrap(bridge.profile.keepStore()),
    },
    report: { savePdf: (order) => unwrap(bridge.report.savePdf(order)) },
    reminders: { show: (reminder) => unwrap(bridge.reminders.show(reminder)) },
    screen: { keepAwake: (wish) => unwrap(bridge.screen.keepAwake(wish)) },
    safetyLog: {
      status: () => unwrap(bridge.safetyLog.status()),
      digest: () => unwrap(bridge.safetyLog.digest()),
      append: (change) => unwrap(bridge.safetyLog.append(change)),
      read: (names) => unwrap(bridge.safetyLog.read(names)),
    },
    menu: { onCommand: (listener) => bridge.menu.onCommand(listener) },
    window: {
      onClosing: (listener) => bridge.window.onClosing(listener),
      onBackupOffered: (listener) => bridge.window.onBackupOffered(listener),
    },
  };
}
