import {
  BookmarkEnd,
  BookmarkStart,
  BuilderElement,
  type ParagraphChild,
  Run,
  StringContainer,
  type XmlComponent,
} from 'docx';

/** What a paragraph or a link holds: the library writes bookmarks with ids of our own and fields as well as the children it names. */
export type Inline = XmlComponent;
export const asChildren = (inlines: readonly Inline[]): ParagraphChild[] => [...inlines] as ParagraphChild[];

const mark = (type: 'begin' | 'separate' | 'end'): Run =>
  new Run({
    children: [new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } })],
  });

/** A field up to its result. `instruction` is made by us, never from what people typed. */
export const fieldStart = (instruction: string): Inline[] => [
  mark('begin'),
  new Run({ children: [new StringContainer('w:instrText', instruction)] }),
  mark('separate'),
];

export const fieldEnd = (): Inline => mark('end');

/** A field that shows `result` until Word works it out anew. */
export const field = (instruction: string, result: readonly Inline[]): Inline[] => [
  ...fieldStart(instruction),
  ...result,
  fieldEnd(),
];

/** `children` between the ends of a bookmark. */
export const bookmarked = (name: string, id: number, children: readonly Inline[]): Inline[] => [
  new BookmarkStart(name, id),
  ...children,
  new BookmarkEnd(id),
];

/** `children`, which show `tip` when pointed at and lead to the bookmark `anchor`. */
export const tipped = (anchor: string, tip: string, children: readonly Inline[]): Inline =>
  new BuilderElement({
    name: 'w:hyperlink',
    attributes: { tip: { key: 'w:tooltip', value: tip }, anchor: { key: 'w:anchor', value: anchor } },
    children,
  });
