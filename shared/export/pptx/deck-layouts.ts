import type PptxGenJS from 'pptxgenjs';

/** Inches: a slide of 16:9, and where things stand on it. */
export const SLIDE = { width: 13.333, height: 7.5 } as const;
const LEFT = 0.6;
const WIDTH = SLIDE.width - 2 * LEFT;
export const BOXES = {
  title: { x: LEFT, y: 0.4, w: WIDTH, h: 0.95 },
  body: { x: LEFT, y: 1.5, w: WIDTH, h: 4.75 },
  below: { x: LEFT, y: 6.32, w: WIDTH, h: 0.68 },
  foot: { x: LEFT, y: 7.05, w: WIDTH - 1, h: 0.3 },
  cover: { x: LEFT + 0.3, y: 1.9, w: WIDTH - 0.6, h: 2.4 },
  coverLines: { x: LEFT + 0.3, y: 4.6, w: WIDTH - 0.6, h: 1.6 },
  section: { x: LEFT + 0.3, y: 2.4, w: WIDTH - 0.6, h: 2.4 },
  statement: { x: LEFT + 0.3, y: 1.2, w: WIDTH - 0.6, h: 2.2 },
  statementBody: { x: LEFT + 0.3, y: 3.6, w: WIDTH - 0.6, h: 2.8 },
} as const;

export const INK = {
  blue: '0072BC',
  navy: '18375F',
  white: 'FFFFFF',
  text: '14202E',
  soft: '4D5B6B',
  line: 'D5DCE3',
  pale: 'F2F6FA',
  caution: 'A33A00',
} as const;

export const LAYOUTS = { cover: 'Cover', section: 'Section', content: 'Content', statement: 'Statement' } as const;

type Box = (typeof BOXES)[keyof typeof BOXES];

const titlePlace = (box: Box, color: string, valign: 'top' | 'middle' | 'bottom') => ({
  placeholder: {
    options: {
      name: 'title',
      type: 'title' as const,
      ...box,
      align: 'left' as const,
      valign,
      color,
      fontFace: 'Arial',
      bold: true,
      margin: 0,
    },
    text: '',
  },
});
const bar = (color: string, x: number, y: number, w: number, h: number) => ({
  rect: { x, y, w, h, fill: { color }, line: { color, width: 0 } },
});

/** The four layouts of a deck: calm, in the blue, navy and white of UNHCR. */
export function defineLayouts(deck: PptxGenJS): void {
  const slideNumber = {
    x: SLIDE.width - 1.1,
    y: 7.05,
    w: 0.5,
    h: 0.3,
    fontFace: 'Arial',
    fontSize: 10,
    color: INK.soft,
    align: 'right' as const,
  };
  deck.defineSlideMaster({
    title: LAYOUTS.cover,
    background: { color: INK.navy },
    objects: [bar(INK.blue, 0, 0, 0.3, SLIDE.height), titlePlace(BOXES.cover, INK.white, 'bottom')],
  });
  deck.defineSlideMaster({
    title: LAYOUTS.section,
    background: { color: INK.blue },
    objects: [titlePlace(BOXES.section, INK.white, 'middle')],
    slideNumber: { ...slideNumber, color: INK.white },
  });
  deck.defineSlideMaster({
    title: LAYOUTS.content,
    background: { color: INK.white },
    objects: [bar(INK.blue, 0, 0, SLIDE.width, 0.12), titlePlace(BOXES.title, INK.navy, 'middle')],
    slideNumber,
  });
  deck.defineSlideMaster({
    title: LAYOUTS.statement,
    background: { color: INK.white },
    objects: [bar(INK.blue, 0, 0, 0.3, SLIDE.height), titlePlace(BOXES.statement, INK.navy, 'bottom')],
    slideNumber,
  });
}
