import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readSheet } from 'read-excel-file/node';
import { parseDataPackage, rowsOf, tableFaults } from '../support/data-package.ts';
import { builtFiles, editions, siteDir } from '../support/site.ts';
import { origin } from './documents.ts';

const bytesAt = (file: string) => readFileSync(path.join(siteDir, file));
const textAt = (file: string) => bytesAt(file).toString();
const ajv = new Ajv2020({ formats: { uri: (text: string) => URL.canParse(text) }, allErrors: true });
for (const name of [...(editions[0]?.dataSets ?? []).map((set) => set.name), 'series'])
  ajv.addSchema(JSON.parse(textAt(`data/${name}.schema.json`)));

for (const { locale, site } of editions) {
  const folder = `${locale.path}/data`;
  const descriptor = parseDataPackage(textAt(`${folder}/datapackage.json`));

  test(`the tables of ${locale.tag} are as their description says, to the byte`, () => {
    expect(tableFaults(descriptor, (file) => textAt(`${folder}/${file}`))).toEqual([]);
    for (const { path: file, bytes, hash } of descriptor.resources) {
      const built = bytesAt(`${folder}/${file}`);
      expect({ bytes: built.length, hash: `sha256:${createHash('sha256').update(built).digest('hex')}` }, file).toEqual(
        {
          bytes,
          hash,
        },
      );
    }
  });

  test(`every file of the data of ${locale.tag} is of a table that is described`, () => {
    const built = builtFiles().filter((file) => file.startsWith(`${folder}/`));
    const described = descriptor.resources.flatMap(({ name }) =>
      ['csv', 'json', 'xlsx'].map((ending) => `${folder}/${name}.${ending}`),
    );
    expect(built).toEqual([...described, `${folder}/datapackage.json`].sort());
  });

  for (const { name } of descriptor.resources)
    test(`${folder}/${name} says the same as a workbook, as a table and as JSON`, async () => {
      const json = JSON.parse(textAt(`${folder}/${name}.json`));
      expect(ajv.validate(json.$schema, json), ajv.errorsText()).toBe(true);
      expect(json).toMatchObject({
        language: locale.tag,
        release: { number: site.edition, date: site.published },
        license: site.license,
        url: `${origin}/${locale.path}/`,
      });
      const records: { id: string }[] = json.series?.points ?? json[name];
      const csv = rowsOf(textAt(`${folder}/${name}.csv`));
      const sheet = await readSheet(bytesAt(`${folder}/${name}.xlsx`), { trim: false });
      expect(csv.slice(1).map(([id]) => id)).toEqual(records.map(({ id }) => id));
      const unescaped = csv.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/u, '')));
      expect(sheet.map((row) => row.map((cell) => String(cell ?? '')))).toEqual(unescaped);
    });
}

test('a table has the same columns in every edition', () => {
  const heads = editions.map(({ locale }) =>
    builtFiles()
      .filter((file) => file.startsWith(`${locale.path}/data/`) && file.endsWith('.csv'))
      .map((file) => [path.basename(file), rowsOf(textAt(file))[0]]),
  );
  for (const head of heads) expect(head).toEqual(heads[0]);
});
