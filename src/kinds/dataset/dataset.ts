import type { Described } from '../../content/data-schema.ts';
import { dataSetsOf, dataUrls, fileOf, packageUrl, schemaUrl, tableFiles } from '../../content/data-sets.ts';
import type { KindContext } from '../../content/kind.ts';
import { type Group, type Item, paragraph, text } from '../../content/node.ts';
import type { DataFileView } from '../../content/views.ts';

const KIND = 'datasets';

/** What the formats are for, the data sets of an edition in each of them, and the description of all. */
export function datasetsNode(_: string, context: KindContext): Group {
  const { facts, t, text: words, translator } = context;
  const items = [
    ...dataSetsOf(context).map((set) => itemOf(set.name, t(`strings:data.${set.name}`), set, context)),
    ...Object.keys(facts.series).map((id) => itemOf(id, words(`series:${id}.title`), 'series', context)),
  ];
  const whole = {
    type: 'link' as const,
    href: packageUrl(translator.locale),
    children: [text(t('strings:data.package'))],
  };
  return {
    type: 'group',
    kind: KIND,
    isLookedUp: true,
    isForScreens: true,
    body: [
      paragraph(KIND, 'formats', 'text', t('strings:data.formats')),
      { type: 'list', kind: KIND, className: 'data-sets', items },
      paragraph(KIND, 'package', 'text', [{ ...whole, file: {} }], { className: 'link' }),
    ],
  };
}

/** A data set with its files and its schema. */
function itemOf(name: string, title: string, described: Described, { translator }: KindContext): Item {
  const files = [
    ...tableFiles(name, title, translator),
    fileOf('JSON', dataUrls(translator.locale, name).json, title, translator),
    fileOf('JSON Schema', schemaUrl(described), title, translator),
  ];
  return {
    id: `data-${name}`,
    name: title,
    label: [text(title)],
    body: [{ type: 'list', kind: KIND, part: 'files', className: 'data-sets__files', items: files.map(linkTo) }],
  };
}

function linkTo({ url, format, title }: DataFileView): Item {
  const link = { type: 'link' as const, href: url, children: [text(format)], file: { label: title } };
  return { className: 'link', body: [paragraph(KIND, 'file', 'text', [link])] };
}
