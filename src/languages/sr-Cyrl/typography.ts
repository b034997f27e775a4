import {
  keepBeforeNumber,
  keepDash,
  keepInitials,
  keepNumberWith,
  keepWithNext,
  MARKS,
  NBSP,
  rule,
  START_WITHOUT_HYPHEN,
  type TypographicRule,
} from '../typographic-rules.ts';

const MONTHS =
  'јануар|фебруар|март|април|мај|јун|јул|август|септембар|септембр|октобар|октобр|новембар|новембр|децембар|децембр|januar|februar|mart|april|maj|jun|jul|avgust|septembar|septembr|oktobar|oktobr|novembar|novembr|decembar|decembr';

/** The rules of Serbian, in either script. */
export const typography: TypographicRule[] = [
  // The point of an ordinal year or day is dropped before another mark and serves as the full stop.
  rule(`(\\d)\\.+(${MARKS})(?=[.,;:)!?])`, '$1$2'),
  rule(`(\\d\\.)(${MARKS}) (${MARKS})(?=(?:${MONTHS}|годин|godin))`, `$1$2${NBSP}$3`),
  rule(`(?<!\\d)(\\d{1,3}\\.)(${MARKS}) (${MARKS})(?=\\p{Ll})`, `$1$2${NBSP}$3`),
  keepNumberWith('\\p{Ll}'),
  // Not after a hyphen: the ending of БРИКС-а is no word.
  keepWithNext('у|и|с|к|о|а|са|на|по|за|од|до|не|u|i|s|k|o|a|sa|na|po|za|od|do|ne', START_WITHOUT_HYPHEN),
  keepInitials,
  keepDash('–'),
  keepBeforeNumber('[Кк]ластер\\p{L}*|[Kk]laster\\p{L}*'),
];
