import { expect, test } from '@playwright/test';
import { joinEditions } from '../../../src/content/join.ts';
import { securityFile } from '../../../src/eleventy/security-file.ts';
import { soundContent } from '../sound.ts';

const filesWith = (contact?: string) => {
  const content = soundContent(({ facts }) => {
    delete facts.site.contact;
    if (contact) facts.site.contact = contact;
  });
  return securityFile(joinEditions(content), 'https://bridge.example');
};

test('a site with a contact says where faults are reported, until less than a year after its release', () => {
  const [file, ...others] = filesWith('mailto:faults@bridge.example');
  expect(others).toEqual([]);
  expect(file?.url).toBe('/.well-known/security.txt');
  expect(file?.contents).toBe(
    [
      'Contact: mailto:faults@bridge.example',
      'Expires: 2025-04-26T00:00:00Z',
      'Preferred-Languages: en, sr, ru',
      'Canonical: https://bridge.example/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test('a site without a contact has no such file', () => {
  expect(filesWith()).toEqual([]);
});
