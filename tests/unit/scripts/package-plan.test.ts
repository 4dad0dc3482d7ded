import { describe, expect, it } from 'vitest';
import {
  forRelease,
  asNextVersion,
  forTrying,
  planPackage,
  withStandIn,
} from '../../../scripts/lib/package-plan.mjs';

describe('planPackage', () => {
  it('refuses a release with the stand-in Electron', () => {
    const plan = planPackage({ wantsRelease: true, hasElectron: true, isStandIn: true });
    expect(plan.refusal).toContain('A release is not made with the stand-in Electron');
  });

  it('lets it be tried with the stand-in, and released with the real one', () => {
    expect(planPackage({ wantsRelease: false, hasElectron: true, isStandIn: true })).toEqual({
      refusal: null,
      usesStandIn: true,
      makesInstallers: false,
    });
    expect(planPackage({ wantsRelease: true, hasElectron: true, isStandIn: false })).toEqual({
      refusal: null,
      usesStandIn: false,
      makesInstallers: true,
    });
  });

  it('packs nothing without Electron', () => {
    const plan = planPackage({ wantsRelease: false, hasElectron: false, isStandIn: false });
    expect(plan.refusal).toContain('scripts/setup.mjs');
  });
});

it('keeps every switch for the stand-in but the one it does not know', () => {
  const config = {
    appId: 'x',
    electronFuses: { runAsNode: false, grantFileProtocolExtraPrivileges: false },
  };
  const standIn = { electronDist: '/copy', electronVersion: '25.1.1' };
  expect(withStandIn(config, standIn)).toEqual({
    appId: 'x',
    electronFuses: { runAsNode: false },
    ...standIn,
  });
});

it('marks what is made for trying, so that the program lets the tests in', () => {
  expect(forTrying({ appId: 'x', extraMetadata: { a: 1 } })).toMatchObject({
    appId: 'x',
    artifactName: expect.stringContaining('for-trying-only'),
    extraMetadata: { a: 1, trialBuild: true },
  });
});

it('has a release signed where there is a certificate, and leaves it as it is elsewhere', () => {
  const config = { appId: 'x' };
  expect(forRelease(config, {})).toEqual(config);
  expect(forRelease(config, { CSC_LINK: '' })).toEqual(config);
  for (const name of ['CSC_LINK', 'CSC_NAME', 'WIN_CSC_LINK']) {
    expect(forRelease(config, { [name]: 'there' })).toEqual({ appId: 'x', forceCodeSigning: true });
  }
});

it('makes the version after this one apart from it, for trying an upgrade', () => {
  const config = { directories: { output: 'release' }, extraMetadata: { trialBuild: true } };
  expect(asNextVersion(config, '0.1.9')).toEqual({
    directories: { output: 'release/next' },
    extraMetadata: { trialBuild: true, version: '0.1.10' },
  });
});
