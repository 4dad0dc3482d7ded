/** What may be packed with which Electron. */

/**
 * @param {{ wantsRelease: boolean, hasElectron: boolean, isStandIn: boolean }} situation
 * @returns {{ refusal: string | null, usesStandIn: boolean, makesInstallers: boolean }}
 */
export const planPackage = ({ wantsRelease, hasElectron, isStandIn }) => {
  const plan = { refusal: null, usesStandIn: isStandIn, makesInstallers: wantsRelease };
  if (!hasElectron) return { ...plan, refusal: 'Electron is not here yet: node scripts/setup.mjs' };
  if (wantsRelease && isStandIn) {
    return {
      ...plan,
      refusal:
        'A release is not made with the stand-in Electron, which is for running and testing only.\nDelete node_modules/electron/dist, run node scripts/setup.mjs where its download can be reached, and try again.',
    };
  }
  return plan;
};

/** The stand-in is older than this switch. */
const fuseUnknownToStandIn = 'grantFileProtocolExtraPrivileges';

/**
 * @template {Record<string, any>} Config
 * @param {Config} config
 * @param {{ electronDist: string, electronVersion: string }} standIn
 */
export const withStandIn = (config, { electronDist, electronVersion }) => {
  const { [fuseUnknownToStandIn]: _, ...electronFuses } = config['electronFuses'] ?? {};
  return { ...config, electronFuses, electronDist, electronVersion };
};

/**
 * Lets the end-to-end tests in: an installed program refuses to be driven unless its package.json
 * says it was made for trying.
 * @template {Record<string, any>} Config
 * @param {Config} config
 */
export const forTrying = (config) => ({
  ...config,
  artifactName: '${productName}-${version}-${os}-${arch}-for-trying-only.${ext}',
  extraMetadata: { ...config['extraMetadata'], trialBuild: true },
});

/** Where electron-builder looks for a certificate. */
const certificates = ['CSC_LINK', 'CSC_NAME', 'WIN_CSC_LINK'];

/**
 * Where there is a certificate, a release that could not be signed is none; where there is none, it comes out unsigned as before.
 * @template {Record<string, any>} Config
 * @param {Config} config
 * @param {NodeJS.ProcessEnv} env
 * @returns {Config}
 */
export const forRelease = (config, env) =>
  certificates.some((name) => env[name]) ? { ...config, forceCodeSigning: true } : config;

/**
 * The version after the present one, in a folder of its own: for trying an upgrade.
 * @template {Record<string, any>} Config
 * @param {Config} config
 * @param {string} version
 */
export const asNextVersion = (config, version) => ({
  ...config,
  directories: { ...config['directories'], output: `${config['directories'].output}/next` },
  extraMetadata: { ...config['extraMetadata'], version: nextVersion(version) },
});

/** @param {string} version */
export const nextVersion = (version) => {
  const [major, minor, patch] = version.split('.');
  return `${major}.${minor}.${Number(patch) + 1}`;
};
