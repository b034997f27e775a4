import { expect, test } from '@playwright/test';
import { checkContent } from '../../../src/content/check/check.ts';
import { joinEditions } from '../../../src/content/join.ts';
import type { Content } from '../../../src/content/kind.ts';
import { plainText } from '../../../src/content/node.ts';
import { partsOf } from '../../../src/content/parts.ts';
import { pseudoContent } from '../../../src/content/pseudo.ts';
import { unitsOf } from '../../../src/translations/units.ts';
import { pageOf, required, soundContent, soundEdition } from '../sound.ts';

const ANSWERS: Record<string, { question: string; answer: string }> = {
  en: {
    question: 'Is the bridge long?',
    answer: 'The mayor [gave a length](claim:bridge-measured). More is on [its page](page:call#length).',
  },
  'sr-Cyrl': {
    question: 'Да ли је мост дуг?',
    answer: 'Градоначелник је [навео дужину](claim:bridge-measured). Више на [његовој страни](page:call#length).',
  },
  ru: {
    question: 'Мост длинный?',
    answer: 'Мэр [назвал длину](claim:bridge-measured). Подробнее — на [его странице](page:call#length).',
  },
};

/** The sound content with a question on its front page; `changed` are other texts of some locales. */
const withAnswer =
  (changed: Record<string, { answer?: string; question?: string }> = {}, fact: object = { more: 'call#length' }) =>
  (content: Content) => {
    content.facts.answers = { 'is-it-long': fact };
    for (const [tag, texts] of Object.entries(ANSWERS)) {
      const words = required(content.words[tag]);
      words.namespaces.answers = { 'is-it-long': { ...texts, ...changed[tag] } };
      words.namespaces.strings = { ...words.namespaces.strings, 'data.answers': texts.question };
      required(words.pages.overview).blocks.push({
        kind: 'placement',
        scheme: 'answer',
        target: 'is-it-long',
        line: 99,
      });
    }
  };

const problemsOf = (...given: Parameters<typeof withAnswer>) =>
  checkContent(soundContent(withAnswer(...given))).map(({ file, key, expected, found }) => [
    file,
    key,
    expected,
    found,
  ]);

test('an explainer may have no questions: then no file and no data set of them', () => {
  const edition = soundEdition('en');
  expect(soundContent().words.en?.namespaces.answers).toBeUndefined();
  expect(edition.data.answers).toBeUndefined();
});

test('a question becomes a heading and a paragraph, with its note and its link, in every edition', () => {
  expect(problemsOf()).toEqual([]);
  const heading = { en: 'Is the bridge long?', 'sr-Latn': 'Da li je most dug?', ru: 'Мост длинный?' };
  for (const [tag, question] of Object.entries(heading)) {
    const edition = soundEdition(tag, withAnswer());
    const page = pageOf(edition, 'overview');
    const [title, answer] = page.nodes.slice(-2);
    expect(title).toMatchObject({ type: 'heading', level: 3, id: 'is-it-long', inline: [{ text: question }] });
    const inline = answer?.type === 'paragraph' ? answer.inline : [];
    expect(inline.filter(({ type }) => type === 'note')).toMatchObject([{ claim: 'bridge-measured' }]);
    expect(inline.filter(({ type }) => type === 'link')).toMatchObject([{ href: `${page.url}bridge/#length` }]);
    const parts = partsOf(page, edition).filter(({ kind }) => kind === 'answer');
    expect(parts.map(({ id, name }) => [id, name])).toMatchObject([
      ['is-it-long', question],
      ['is-it-long.1', expect.stringContaining(question)],
    ]);
  }
});

test('who publishes the site is told before an answer that asks for it', () => {
  const page = pageOf(soundEdition('en', withAnswer({}, { more: 'call#length', publisher: true })), 'overview');
  const [statement] = page.nodes.slice(-2);
  expect(statement?.type === 'paragraph' && plainText(statement.inline)).toContain('Town Archive');
});

test('a question is a record of the data, with its claims and where the edition says more', () => {
  expect(soundEdition('sr-Latn', withAnswer()).data.answers).toEqual([
    {
      id: 'is-it-long',
      url: '/sr-latn/#is-it-long',
      question: 'Da li je most dug?',
      answer: expect.stringMatching(/^Gradonačelnik je naveo dužinu\. Više na\snjegovoj strani\.$/u),
      claims: ['bridge-measured'],
      more: '/sr-latn/bridge/#length',
    },
  ]);
});

test('the pseudo-locale keeps what the references of an answer lead to', () => {
  const [pseudo] = joinEditions(pseudoContent(soundContent(withAnswer())));
  const { notes } = pageOf(required(pseudo), 'overview');
  expect(notes.map(({ claim }) => claim.id)).toContain('bridge-measured');
});

test('question and answer are texts to translate', () => {
  const units = unitsOf(required(soundContent(withAnswer()).words.ru));
  expect([...units.keys()].filter((id) => id.startsWith('answers.'))).toEqual([
    'answers.is-it-long.question',
    'answers.is-it-long.answer',
  ]);
});

const RU = 'locales/ru/answers.json';
const EN = 'locales/en/answers.json';
const KEY = 'is-it-long.answer';
const FAULTS = [
  {
    name: 'an answer that does not lead where the fact says',
    changed: {},
    fact: { more: 'call#numbers' },
    told: [
      EN,
      KEY,
      'a reference to page:call#numbers, where the pages say more by _data/answers.yaml',
      'page:call#length',
    ],
  },
  {
    name: 'a section that no page has',
    changed: {},
    fact: { more: 'call#nowhere' },
    told: ['_data/answers.yaml', 'is-it-long.more', 'a heading {#nowhere} on the page call', 'call#nowhere'],
  },
  {
    name: 'a reference that one locale lacks',
    changed: { ru: { answer: 'Мэр назвал длину. Подробнее — на [его странице](page:call#length).' } },
    told: [RU, KEY, 'the references claim:bridge-measured page:call#length', 'page:call#length'],
  },
  {
    name: 'a reference to no claim',
    changed: Object.fromEntries(
      Object.entries(ANSWERS).map(([tag, { answer }]) => [tag, { answer: answer.replace('measured', 'painted') }]),
    ),
    told: [EN, KEY, 'an id from _data/claims.yaml', 'claim:bridge-painted'],
  },
  {
    name: 'HTML in an answer',
    changed: { ru: { answer: `${ANSWERS.ru?.answer} <b>!</b>` } },
    told: [RU, KEY, 'Markdown without HTML', '<b>'],
  },
  {
    name: 'a typed digit',
    changed: { ru: { answer: `${ANSWERS.ru?.answer} В 2024 году.` } },
    told: [RU, KEY, 'no typed digit', '2024'],
  },
];
for (const { name, changed, fact, told } of FAULTS)
  test(`${name} is told`, () => {
    expect(problemsOf(changed, fact)).toContainEqual(told);
  });

test('a question that one locale does not have is told', () => {
  const content = soundContent(withAnswer());
  const { answer } = required(ANSWERS.ru);
  required(content.words.ru).namespaces.answers = { 'is-it-long': { answer } };
  expect(checkContent(content)).toMatchObject([{ file: RU, key: 'is-it-long.question', found: 'nothing' }]);
});

test('an answer that no page shows is told', () => {
  const content = soundContent(withAnswer());
  for (const { pages } of Object.values(content.words)) pages.overview?.blocks.pop();
  expect(checkContent(content)).toMatchObject([
    { file: '_data/answers.yaml', key: 'is-it-long', found: 'used nowhere' },
  ]);
});

test('links lead to a question, and no heading of its page has its id', () => {
  const linked = soundContent((content) => {
    withAnswer({ en: { answer: `${ANSWERS.en?.answer}` } })(content);
    for (const { pages } of Object.values(content.words))
      pages.error?.blocks.push({
        kind: 'paragraph',
        line: 9,
        inline: [
          { type: 'reference', scheme: 'page', target: 'overview#is-it-long', children: [{ type: 'text', text: '–' }] },
        ],
      });
  });
  expect(checkContent(linked)).toEqual([]);
  const twice = soundContent(withAnswer());
  for (const { pages } of Object.values(twice.words))
    pages.overview?.blocks.unshift({
      kind: 'heading',
      level: 2,
      id: 'is-it-long',
      line: 1,
      inline: [{ type: 'text', text: '–' }],
    });
  expect(checkContent(twice)).toContainEqual(
    expect.objectContaining({ key: 'is-it-long', expected: 'every heading id once' }),
  );
});
