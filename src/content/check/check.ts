import type { Content } from '../kind.ts';
import type { Problem } from '../problems.ts';
import { checkSheet } from '../sheet/check.ts';
import { checkColours } from './colours.ts';
import { Findings } from './findings.ts';
import { checkPages } from './pages.ts';
import { checkQuotationMarks } from './quotation-marks.ts';
import { checkSite } from './site.ts';
import { checkWording } from './wording.ts';
import { checkWords } from './words.ts';

/** Every problem of the content that lies between files; those inside a file were found by reading it. */
export function checkContent(content: Content): Problem[] {
  if (!content.hasFacts) return [];
  const findings = new Findings(content);
  checkSite(content.facts, findings);
  for (const { check } of content.kinds.values()) check?.(content, findings);
  checkColours(content.facts, findings);
  checkWords(content, findings);
  checkPages(content, findings);
  checkSheet(content, findings);
  checkQuotationMarks(content, findings);
  checkWording(content, findings);
  return findings.problems;
}
