/*
  The names of everything that crosses the boundary, without the schemas, so that the sandboxed preload carries no zod.
  A test holds this list equal to the contract.
*/

/** Asked by the page, answered by the main process. */
export const callNames = {
  app: ['info', 'openDataFolder', 'pageReady', 'reportProblem', 'storeFollowed'],
  appearance: ['set'],
  backup: [
    'status',
    'backUpNow',
    'chooseFolder',
    'openFolder',
    'pickFile',
    'offered',
    'endOffer',
    'openFile',
    'readNext',
    'takePhotos',
    'prepareEncryption',
    'copyRecoveryKey',
    'startEncryption',
    'changePassphrase',
    'stopEncryption',
    'saveJournalFile',
  ],
  camera: ['ask', 'end'],
  files: ['save'],
  links: ['open'],
  mirror: ['status', 'chooseFolder', 'stop'],
  photos: ['put', 'mend', 'withoutThumb', 'putThumb'],
  profile: ['erase', 'setStoreAside', 'hasRoom', 'keepStore'],
  reminders: ['show'],
  report: ['savePdf'],
  screen: ['keepAwake'],
  safetyLog: ['status', 'digest', 'append', 'read'],
} as const;

/** Told by the main process to the page. */
export const eventNames = {
  menu: ['onCommand'],
  window: ['onClosing', 'onBackupOffered'],
} as const;

export const channelOf = (subject: string, name: string): string => `${subject}.${name}`;
