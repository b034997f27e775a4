import { required } from './required.ts';
import type { Citation, ClaimView, FootnoteMark } from './views.ts';

export interface Note {
  number: number;
  id: string;
  /** Place of the first reference to it. */
  backHref: string;
  claim: ClaimView;
}

export interface Footnote {
  id: string;
  text: string;
  /** Place of the asterisk. */
  backHref: string;
}

/**
 * Numbers the claims of one output (a page, or the print view) in order of appearance, and knows how
 * its addresses are written.
 */
export class Citations {
  readonly #notes = new Map<string, Note>();
  readonly #footnotes = new Map<string, Footnote>();
  readonly #claimsById: ReadonlyMap<string, ClaimView>;

  constructor(claimsById: ReadonlyMap<string, ClaimView>) {
    this.#claimsById = claimsById;
  }

  /** A reference to the claim's note. Throws on an unknown id, which `check` reports before. */
  cite(claimId: string): Citation {
    const claim = required(this.#claimsById.get(claimId), `claim "${claimId}"`);
    const known = this.#notes.get(claimId);
    if (known) return { number: known.number, claim: claimId, href: `#${known.id}`, id: null };
    const number = this.#notes.size + 1;
    const id = `n${number}`;
    const mark = `${id}-mark`;
    this.#notes.set(claimId, { number, id, backHref: `#${mark}`, claim });
    return { number, claim: claimId, href: `#${id}`, id: mark };
  }

  /** References to the notes of several claims that stand together, the lowest number first. */
  citeTogether(claimIds: string[]): Citation[] {
    return claimIds.map((claimId) => this.cite(claimId)).sort((a, b) => a.number - b.number);
  }

  /** The asterisk of a remark, at its first mention only. */
  footnote(entityId: string, text: string): FootnoteMark | null {
    if (this.#footnotes.has(entityId)) return null;
    const mark = { id: `mark-${entityId}`, href: `#footnote-${entityId}` };
    this.#footnotes.set(entityId, { id: `footnote-${entityId}`, text, backHref: `#${mark.id}` });
    return mark;
  }

  /** Address of the first reference to a claim; of its record, where this output does not cite it. */
  placeOf(claimId: string): string {
    return this.#notes.get(claimId)?.backHref ?? this.#claimsById.get(claimId)?.href ?? '';
  }

  get notes(): Note[] {
    return [...this.#notes.values()];
  }

  get footnotes(): Footnote[] {
    return [...this.#footnotes.values()];
  }
}
