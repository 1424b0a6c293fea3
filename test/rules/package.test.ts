import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const dependencies: Record<string, string> = {
  ...manifest.dependencies,
  ...manifest.devDependencies,
};
const allowedLicences =
  /^(MIT( OR Apache-2\.0)?|Apache-2\.0|BSD-[23]-Clause|ISC|OFL-1\.1|MPL-2\.0|MIT AND OFL-1\.1|CC BY 4\.0)$/;

const licenceOf = (name: string): string => {
  const path = `node_modules/${name}/package.json`;
  if (!existsSync(path)) return `${name} is not installed`;
  const { license } = JSON.parse(readFileSync(path, 'utf8'));
  return typeof license === 'string' ? license : 'none named';
};

describe('package.json', () => {
  it('names exact versions', () => {
    const loose = Object.entries(dependencies).filter(
      ([, version]) => !/^\d+\.\d+\.\d+[\w.-]*$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('brings only licences that allow everyone to use the product', () => {
    const others = Object.keys(dependencies)
      .map((name) => [name, licenceOf(name)])
      .filter(([, licence]) => !allowedLicences.test(licence ?? ''));
    expect(others).toEqual([]);
  });

  it('is explained: the README says why each dependency is there', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(Object.keys(dependencies).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it('has a lockfile that names no registry', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": *"https?:/);
  });
});
