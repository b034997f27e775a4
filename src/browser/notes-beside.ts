/**
 * Short copies of the notes in the free column beside the text, each at its number or under what stands there. They are
 * for those who see the page and point: the list below the text and the sheet that a number opens have all of it.
 */

/** Pixels between two copies. */
const GAP = 14;
/** Pixels below its number at which a copy no longer stands beside it. */
const FURTHEST = 480;
/** As in compositions.css: there the text has a list of contents on one side and a free column on the other. */
const wide = matchMedia('(min-width: 76rem)');
const frame = document.querySelector<HTMLElement>('.frame');
const notes = [...document.querySelectorAll<HTMLElement>('.notes--over li')];

/** The most sources of a copy: a long one pushes those after it away from their numbers. The note has all of them. */
const MOST_SOURCES = 3;

interface Copy {
  /** The numbers that lead to the note, in the order of the text. */
  marks: HTMLElement[];
  card: HTMLElement;
}

/** Copies the notes once the window is wide enough, and sets them anew whenever the text takes another height. */
export function setNotesBeside(): void {
  if (!frame || notes.length === 0) return;
  let copies: Copy[] | undefined;
  const set = () => {
    if (!wide.matches) return;
    copies ??= copyAll(frame);
    place(copies, frame);
  };
  new ResizeObserver(set).observe(frame);
}

function copyAll(parent: HTMLElement): Copy[] {
  const column = document.createElement('div');
  column.className = 'notes-beside';
  column.ariaHidden = 'true';
  const copies = notes.map((note) => ({
    marks: [...parent.querySelectorAll<HTMLElement>(`a[href="#${note.id}"]`)],
    card: copyOf(note),
  }));
  column.append(...copies.map(({ card }) => card));
  parent.append(column);
  return copies;
}

/** Number, who says it and its status, and who published it; a click opens the note. */
function copyOf(note: HTMLElement): HTMLElement {
  const card = document.createElement('div');
  const number = document.createElement('b');
  number.append(note.id.slice(1));
  const [opening, sources] = note.querySelectorAll('p');
  const published = document.createElement('div');
  // “Sources: ”
  published.append(sources?.firstChild?.textContent ?? '');
  const items = [...(sources?.querySelectorAll('.notes__item') ?? [])];
  const names = items.map((item) => textOf(item.querySelector('[lang]')));
  for (const [index, item] of items.slice(0, MOST_SOURCES).entries()) {
    const isAlone = names.indexOf(names[index] ?? '') === names.lastIndexOf(names[index] ?? '');
    published.append(index > 0 ? '\u00A0· ' : '', sourceOf(item, isAlone));
  }
  if (items.length > MOST_SOURCES) published.append(`\u00A0· +${items.length - MOST_SOURCES}`);
  card.append(number, ' ', textOf(opening), published);
  card.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLAnchorElement)) location.hash = note.id;
  });
  return card;
}

/** The publisher, with title and day where another source of the note has the same one. */
function sourceOf(item: Element, isAlone: boolean): Element {
  const link = item.querySelector('a');
  const copy = document.createElement(link ? 'a' : 'span');
  const publisher = item.querySelector('[lang]');
  copy.append(textOf(isAlone ? publisher : (link ?? item.firstElementChild)));
  copy.lang = publisher?.getAttribute('lang') ?? '';
  if (copy instanceof HTMLAnchorElement && link) {
    copy.href = link.href;
    copy.tabIndex = -1;
  }
  return copy;
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent?.trim() ?? '';
}

/**
 * From the top down: a copy stands at its number, unless another or what takes the whole width is in its way. Beside a
 * number in what takes the whole width nothing stands: then it is the next number of the note that has the copy. A copy
 * that would come too far below its number or into the list is not shown.
 */
function place(copies: Copy[], parent: HTMLElement): void {
  const origin = parent.getBoundingClientRect().top;
  const column = (copies[0]?.card.parentElement ?? parent).getBoundingClientRect();
  const inTheWay = [...parent.querySelectorAll('.prose > *, .key-facts, .lead-picture')].flatMap((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const isThere = right > column.left && left < column.right;
    return isThere ? [{ element, top: top - origin - GAP, bottom: bottom - origin + GAP }] : [];
  });
  const end = (notes[0]?.closest('section') ?? parent).getBoundingClientRect().top - origin - GAP;
  const placed = copies.flatMap(({ marks, card }) => {
    const mark = marks.find((each) => !inTheWay.some(({ element }) => element.contains(each)));
    card.hidden = mark === undefined;
    return mark ? [{ card, due: mark.getBoundingClientRect().top - origin }] : [];
  });
  let free = 0;
  for (const { card, due } of placed.sort((one, other) => one.due - other.due)) {
    const height = card.offsetHeight;
    let at = Math.max(free, due);
    for (const { top, bottom } of inTheWay) if (at < bottom && at + height > top) at = bottom;
    card.hidden = at + height > end || at > due + FURTHEST;
    card.style.top = `${at}px`;
    if (!card.hidden) free = at + height + GAP;
  }
}
