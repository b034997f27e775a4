/** Typographic rules of each language (language notes §4), as what breaks them. */
import { languageOf } from '../../src/i18n/locale.ts';
import { typeset } from '../../src/i18n/typography.ts';

/**
 * Where a text stands: a month after a day is in the genitive in a sentence, and may be a name in a heading; lines of a
 * picture never break.
 */
export type Place = 'prose' | 'label' | 'picture';

interface Rule {
  fault: string;
  pattern: RegExp;
  /** Holds in sentences only. */
  isForProse?: true;
}

const MONTHS = {
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
  // Nominatives that differ from the genitive.
  sr: 'јануар|фебруар|март|април|мај|јун|јул|август|септембар|октобар|новембар|децембар|januar|februar|mart|april|maj|jun|jul|avgust|septembar|oktobar|novembar|decembar',
  srOf: 'јануара|фебруара|марта|априла|маја|јуна|јула|августа|септембра|октобра|новембра|децембра|januara|februara|marta|aprila|maja|juna|jula|avgusta|septembra|oktobra|novembra|decembra',
  ru: 'январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь',
  ruOf: 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
};
/** A year is never grouped. */
const UNGROUPED = String.raw`(?<![\d.,])(?!(?:1[89]|20)\d\d(?!\d))\d{4,}(?!\d)`;
const END = String.raw`(?![\p{L}])`;
const START = String.raw`(?<![\p{L}])`;

const capitalised = (names: string) => names.replace(/(?<=^|\|)\p{L}/gu, (letter) => letter.toUpperCase());

const COMMON: Rule[] = [
  { fault: 'a straight quotation mark or apostrophe', pattern: /["']/u },
  { fault: 'three points for an ellipsis', pattern: /\.\.\./u },
  { fault: 'two spaces', pattern: /[ \u00A0]{2}/u },
  { fault: 'a space before a mark', pattern: /[ \u00A0](?:[,.;!?](?:[ \u00A0]|$)|:$)/u },
  { fault: 'a hyphen for a dash', pattern: /(?:^|[ \u00A0])-[ \u00A0]|--/u },
  { fault: 'a hyphen in a range of numbers', pattern: /(?<![\p{L}\d-])\d+-\d+(?![\d/-])/u },
  { fault: 'a space before a percent sign', pattern: /\d[ \u00A0\u202F]%/u },
  { fault: 'a dash that begins a line', pattern: /[^\u00A0\s\d] [–—]/u },
];

const RULES: Record<string, Rule[]> = {
  en: [
    { fault: 'marks of another language', pattern: /[„«»]/u },
    { fault: 'an em dash', pattern: /—/u },
    { fault: 'an unspaced en dash between words', pattern: /\p{L}–\p{Ll}/u },
    { fault: 'a number without its comma', pattern: new RegExp(UNGROUPED, 'u') },
    { fault: 'a decimal comma', pattern: /\d,\d{1,2}(?!\d)/u },
    { fault: 'a month before its day', pattern: new RegExp(String.raw`\b(?:${MONTHS.en})[ \u00A0]\d{1,2}(?!\d)`, 'u') },
    { fault: 'a date in figures', pattern: /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/u },
    { fault: 'an ordinal day', pattern: new RegExp(String.raw`\d(?:st|nd|rd|th)[ \u00A0](?:${MONTHS.en})\b`, 'u') },
  ],
  sr: [
    { fault: 'marks of another language', pattern: /[“«»]/u },
    { fault: 'an em dash', pattern: /—/u },
    { fault: 'an unspaced en dash between words', pattern: /\p{L}–\p{Ll}/u },
    { fault: 'a number without its point', pattern: new RegExp(UNGROUPED, 'u') },
    { fault: 'a decimal point', pattern: /(?<!\d\.)(?<!\d)\d+\.\d{1,2}(?![\d.])/u },
    {
      fault: 'a day without its point',
      pattern: new RegExp(String.raw`\d[ \u00A0](?:${MONTHS.srOf}|${MONTHS.sr})${END}`, 'iu'),
    },
    {
      fault: 'a month in the nominative after its day',
      pattern: new RegExp(String.raw`\d\.[ \u00A0](?:${MONTHS.sr})${END}`, 'iu'),
      isForProse: true,
    },
    {
      fault: 'a month with a capital',
      pattern: new RegExp(String.raw`\d\.?[ \u00A0](?:${capitalised(MONTHS.srOf)})${END}`, 'u'),
    },
    { fault: 'a point before another mark', pattern: /\d\.[,;:)!?]/u },
    { fault: 'a leading zero', pattern: /(?<!\d)0\d\./u },
    { fault: 'a date in figures without its spaces', pattern: /\d\.\d{1,2}\.\d{4}/u },
    {
      fault: 'an ending on a day',
      pattern: new RegExp(String.raw`\d-\p{L}+[ \u00A0](?:${MONTHS.srOf})${END}`, 'u'),
    },
  ],
  ru: [
    { fault: 'marks of another language', pattern: /[”]/u },
    { fault: 'an en dash between words', pattern: /[ \u00A0]–[ \u00A0]|\p{L}–\p{L}/u },
    { fault: 'an unspaced em dash', pattern: /\p{L}—|—\p{L}/u },
    { fault: 'a number of five digits without its space', pattern: /(?<![\d.,])\d{5,}/u },
    { fault: 'a number of four digits with a space', pattern: /(?<![\d\u00A0])\d[ \u00A0\u202F]\d{3}(?!\d)/u },
    { fault: 'a decimal point', pattern: /(?<![\d.])\d+\.\d{1,2}(?![\d.])/u },
    {
      fault: 'a month in the nominative after its day',
      pattern: new RegExp(String.raw`\d[ \u00A0](?:${MONTHS.ru})${END}`, 'iu'),
      isForProse: true,
    },
    {
      fault: 'a month with a capital',
      pattern: new RegExp(String.raw`\d[ \u00A0](?:${capitalised(MONTHS.ruOf)})${END}`, 'u'),
    },
    {
      fault: 'an ending on a day',
      pattern: new RegExp(String.raw`\d-(?:е|го|ое)[ \u00A0](?:${MONTHS.ruOf})${END}`, 'u'),
    },
    {
      fault: 'a year without its noun',
      pattern: new RegExp(String.raw`${START}(?:${MONTHS.ruOf})[ \u00A0]\d{4}(?![ \u00A0](?:года|годов|г\.)|\d)`, 'u'),
      isForProse: true,
    },
  ],
};

/**
 * What breaks the rules of a language in a text, each with the words it stands in. Spaces that must not break, and
 * the other promises of `typeset`, count as broken where it would still change the text.
 */
export function typographicFaults(text: string, tag: string, place: Place = 'prose'): string[] {
  const rules = [...COMMON, ...(RULES[languageOf(tag)] ?? [])].filter(
    ({ isForProse }) => !isForProse || place === 'prose',
  );
  const broken = rules.flatMap(({ fault, pattern }) => {
    const match = pattern.exec(text);
    return match ? [`${fault}: “${surroundings(text, match.index)}”`] : [];
  });
  const due = typeset(text, tag);
  if (due === text || place === 'picture') return broken;
  let at = 0;
  while (text[at] === due[at]) at += 1;
  return [...broken, `a space that may break: “${surroundings(text, at)}”`];
}

/** Faults that are none of the language: they hold in a quotation too, whose words are as its source has them. */
export function commonFaults(text: string): string[] {
  return COMMON.filter(({ pattern }) => pattern.test(text)).map(({ fault }) => fault);
}

function surroundings(text: string, at: number): string {
  return text.slice(Math.max(0, at - 20), at + 25);
}
