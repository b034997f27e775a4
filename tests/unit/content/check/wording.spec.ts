import { expect, test } from '@playwright/test';
import { Findings } from '../../../../src/content/check/findings.ts';
import { ownersOnWords } from '../../../../src/content/check/readers-texts.ts';
import { checkWording, othersWords, watchesOf } from '../../../../src/content/check/wording.ts';
import type { Content } from '../../../../src/content/kind.ts';
import { parseProse } from '../../../../src/content/prose.ts';
import { facts as realFacts } from '../../real-words.ts';
import { required, soundContent } from '../../sound.ts';

function problemsOf(change: (content: Content) => void): string[] {
  const content = soundContent(change);
  const findings = new Findings(content);
  checkWording(content, findings);
  return findings.problems.map(({ file, key, found }) => `${file}: ${key}: ${found}`);
}

/** One sentence for each contested term of each language that has other words for it. */
const CHARGED: [tag: string, id: string, text: string][] = [
  ['en', 'war', 'since the special military operation began'],
  ['sr-Cyrl', 'war', 'од почетка специјалне војне операције'],
  ['sr-Latn', 'war', 'zbog agresije na Ukrajinu'],
  ['ru', 'war', 'с начала специальной военной операции'],
  ['ru', 'ukraine-preposition', 'война на\u00A0Украине'],
  ['en', 'kosovo', 'the so-called state'],
  ['sr-Cyrl', 'kosovo', 'на Косову и\u00A0Метохији'],
  ['sr-Latn', 'kosovo', 'takozvane države'],
  ['ru', 'kosovo', 'самопровозглашённого государства'],
  ['en', 'occupation', 'the fascist occupation'],
  ['sr-Cyrl', 'occupation', 'од немачко-фашистичких освајача'],
  ['ru', 'occupation', 'немецко-фашистских захватчиков'],
  ['en', 'liberators', 'by the Soviet army'],
  ['sr-Latn', 'liberators', 'Sovjetskoj armiji'],
  ['ru', 'liberators', 'Советской армии'],
  ['en', 'sanctions', 'Serbia refuses to join'],
  ['sr-Cyrl', 'sanctions', 'Србија одбија да уведе санкције'],
  ['ru', 'sanctions', 'Сербия отказалась вводить санкции'],
  ['en', 'hope', 'Vučić promised Putin'],
  ['sr-Cyrl', 'hope', 'Вучић је обећао Путину'],
  ['ru', 'hope', 'Вучич пообещал Путину'],
  ['en', 'relationship', 'a brotherly nation'],
  ['sr-Cyrl', 'relationship', 'братског народа'],
  ['ru', 'relationship', 'с братским народом'],
  ['en', 'persons', 'the regime in Moscow'],
  ['sr-Latn', 'persons', 'režima u Moskvi'],
  ['ru', 'persons', 'диктатором'],
  ['en', 'kyiv', 'from Kiev'],
  ['en', 'kazan', 'snubbed Putin'],
  ['sr-Cyrl', 'kazan', 'окренуо леђа Путину'],
  ['ru', 'kazan', 'отвернулся от Путина'],
  ['en', 'european-path', 'on its European path'],
  ['sr-Cyrl', 'european-path', 'на европском путу'],
  ['ru', 'european-path', 'на европейском пути'],
  ['en', 'direction', 'Vučić phoned Putin'],
  ['sr-Cyrl', 'direction', 'Вучић је телефонирао Путину'],
  ['ru', 'direction', 'Вучич позвонил Путину'],
];
for (const [tag, id, text] of CHARGED)
  test(`${tag}: “${text}” is a word of others for ${id}`, () => {
    const locale = required(realFacts.locales.find((candidate) => candidate.tag === tag));
    expect(othersWords(text, watchesOf(realFacts.wording, locale)).map((found) => found.id)).toEqual([id]);
  });

test('every contested term has a sentence above in each language that has other words for it', () => {
  const covered = new Set(CHARGED.map(([tag, id]) => `${tag === 'sr-Latn' ? 'sr-Cyrl' : tag} ${id}`));
  const missing = Object.entries(realFacts.wording).flatMap(([id, { others }]) =>
    Object.entries(others).flatMap(([tag, words]) =>
      words.length > 0 && !covered.has(`${tag} ${id}`) ? [`${tag} ${id}`] : [],
    ),
  );
  expect(missing).toEqual([]);
});

test('a turn of phrase that says whose word it is passes, the same word elsewhere does not', () => {
  const attributed = { en: ['what the mayor calls a flyover'] };
  const watches = watchesOf({ bridge: { others: { en: ['flyover*'] }, attributed } }, { tag: 'en' });
  expect(othersWords('It is what the mayor calls a “flyover”.', watches)).toEqual([]);
  expect(othersWords('What the mayor calls a flyover is a Flyover.', watches)).toEqual([
    { id: 'bridge', word: 'Flyover' },
  ]);
});

test('another’s word is found in a label, a claim, a title and a paragraph, in words transliterated too', () => {
  const found = problemsOf(({ words }) => {
    required(words.en?.namespaces.strings)['site.title'] = 'A flyover';
    required(words.ru?.namespaces.claims)['bridge-opened'] = 'О путепроводе';
    required(words.en?.pages.call).title = 'Flyovers';
    required(words['sr-Cyrl']?.pages.sources).blocks = parseProse('На надвожњаку').blocks;
    required(words['sr-Latn']).namespaces.events = { opening: 'Nadvožnjak' };
  });
  expect(found).toEqual([
    'locales/en/strings.json: site.title: flyover',
    'locales/en/pages/call.md: title: Flyovers',
    'locales/sr-Cyrl/pages/sources.md: opening.1 (line 1): надвожњаку',
    'locales/sr-Latn/events.json: opening: Nadvožnjak',
    'locales/ru/claims.json: bridge-opened: путепроводе',
  ]);
});

test('between quotation marks, in a translated quotation and on the page of words it may stand', () => {
  const found = problemsOf(({ words }) => {
    required(words.en?.namespaces.claims)['bridge-opened'] = 'The “flyover” was opened';
    required(words.en?.namespaces.quotes)['mayor-quote'] = { occasion: 'Speech', translation: 'The flyover is long' };
    required(words.en?.pages.wording).blocks = parseProse('A flyover.\n\n![](wording:all)').blocks;
  });
  expect(found).toEqual([]);
});

test('the page of words speaks for what it places', () => {
  const content = soundContent(({ words }) => {
    required(words.en?.pages.wording).blocks = parseProse(
      '![](wording:all)\n\n![](entities:people)\n\n![](conflict:how-long)',
    ).blocks;
  });
  expect([...ownersOnWords(content, required(content.words.en))]).toEqual([
    'wording:crossing',
    'page:wording',
    'entities:mayor',
    'entities:agency',
    'conflicts:how-long',
  ]);
});

test('a marked word of another language is no word of the site', () => {
  const problems = (title: string) =>
    problemsOf(({ facts, words }) => {
      facts.wording.war = { others: { en: ['invasion'], 'sr-Cyrl': [], ru: [] } };
      Object.assign(required(words.en?.pages.error), { title });
    }).filter((problem) => problem.startsWith('locales/en/pages/error.md'));
  expect(problems('The invasion')).toHaveLength(1);
  expect(problems('The [invasion](lang:fr)')).toEqual([]);
});
