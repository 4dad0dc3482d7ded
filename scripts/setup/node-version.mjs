/** The oldest Node the tools here run on; the same number as "engines" in package.json. */
const minimum = { major: 20, minor: 19 };

/**
 * @param {string} version such as `20.19.0` or `v22.1.0`
 * @returns {string | null} what to tell the person, or null when the version will do
 */
export const nodeVersionProblem = (version) => {
  const match = /^v?(\d+)\.(\d+)\./.exec(version);
  const [major, minor] = match ? [Number(match[1]), Number(match[2])] : [0, 0];
  const isEnough = major > minimum.major || (major === minimum.major && minor >= minimum.minor);
  if (isEnough) return null;
  return `Gut-Skin Journal needs Node ${minimum.major}.${minimum.minor} or newer; this is Node ${version}. Get a current one from https://nodejs.org and run the same command again.`;
};
