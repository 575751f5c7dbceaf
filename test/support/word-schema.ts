import { within, type XmlElement } from './word-package.ts';

const words = (text: string): string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((name) => `w:${name}`);

const P_PR =
  words(`pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
  suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind
  contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr
  pPrChange`);
const R_PR =
  words(`rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish
  webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish
  oMath`);

/** Children in the order in which ECMA-376 Part 1 (5th edition), annex A, has them: the elements a report is made of. */
const SEQUENCES: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': P_PR,
  'w:rPr': R_PR,
  'w:pPrDefault': words('pPr'),
  'w:rPrDefault': words('rPr'),
  'w:tblPr':
    words(`tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders
    shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange`),
  'w:tblBorders': words('top left start bottom right end insideH insideV'),
  'w:tblCellMar': words('top left start bottom right end'),
  'w:tbl': words('bookmarkStart bookmarkEnd tblPr tblGrid tr'),
  'w:tblGrid': words('gridCol tblGridChange'),
  'w:tr': words('tblPrEx trPr tc'),
  'w:tcPr':
    words(`cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers cellIns
    cellDel cellMerge tcPrChange`),
  'w:tcBorders': words('top left start bottom right end insideH insideV tl2br tr2bl'),
  'w:tcMar': words('top left start bottom right end'),
  'w:pBdr': words('top left bottom right between bar'),
  'w:numPr': words('ilvl numId'),
  'w:sectPr':
    words(`headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols
    formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings`),
  'w:style':
    words(`name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal
    personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr`),
  'w:tblStylePr': words('pPr rPr tblPr trPr tcPr'),
  'w:styles': words('docDefaults latentStyles style'),
  'w:docDefaults': words('rPrDefault pPrDefault'),
  'w:settings':
    words(`writeProtection view zoom removePersonalInformation displayBackgroundShape mirrorMargins trackRevisions
    defaultTabStop autoHyphenation evenAndOddHeaders characterSpacingControl updateFields footnotePr endnotePr compat docVars rsids themeFontLang
    clrSchemeMapping decimalSymbol listSeparator`),
  'w:compat': words('compatSetting'),
  'w:abstractNum': words('nsid multiLevelType tmpl name styleLink numStyleLink lvl'),
  'w:lvl': words('start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'),
  'w:num': words('abstractNumId lvlOverride'),
  'w:lvlOverride': words('startOverride lvl'),
  'w:numbering': words('numPicBullet abstractNum num numIdMacAtCleanup'),
  'wp:inline': ['wp:extent', 'wp:effectExtent', 'wp:docPr', 'wp:cNvGraphicFramePr', 'a:graphic'],
  'pic:pic': ['pic:nvPicPr', 'pic:blipFill', 'pic:spPr'],
  'pic:blipFill': ['a:blip', 'a:srcRect', 'a:stretch'],
  'pic:spPr': ['a:xfrm', 'a:prstGeom', 'a:noFill', 'a:ln'],
};

/** Children in any order. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  'w:body': words('p tbl sectPr'),
  'w:tc': words('tcPr p tbl'),
  'w:p': words('pPr r hyperlink bookmarkStart bookmarkEnd'),
  'w:hyperlink': words('r bookmarkStart bookmarkEnd'),
  'w:r': words(
    `rPr t br tab fldChar instrText drawing footnoteReference footnoteRef endnoteRef separator continuationSeparator`,
  ),
  'w:trPr': words('cantSplit tblHeader trHeight'),
  'w:tabs': words('tab'),
  'w:footnotes': words('footnote'),
  'w:footnote': words('p'),
  'w:endnotes': words('endnote'),
  'w:endnote': words('p'),
  'w:hdr': words('p tbl'),
  'w:ftr': words('p tbl'),
  'w:document': words('body'),
};

/** What of `root` breaks the order or names of the schema, as sentences: elements of WordprocessingML that are not expected count too. */
export function schemaBreaches(root: XmlElement): string[] {
  return within(root).flatMap(({ name, children }) => {
    const order = SEQUENCES[name];
    const any = CHOICES[name];
    if (!order && !any)
      return name.startsWith('w:') && children.length > 0 && name !== 'w:drawing'
        ? [`${name} is not expected to hold anything`]
        : [];
    const known = order ?? any ?? [];
    const places = children.map((child) => known.indexOf(child.name));
    const unknown = children.filter((_, at) => places[at] === -1).map((child) => `${child.name} in ${name}`);
    const late = order
      ? children
          .filter((_, at) => at > 0 && (places[at] ?? 0) < (places[at - 1] ?? 0))
          .map((one) => `${one.name} late in ${name}`)
      : [];
    const first = ['w:p', 'w:r', 'w:tc'].includes(name)
      ? children
          .slice(1)
          .filter((child) => /^w:(p|r|tc)Pr$/.test(child.name))
          .map((one) => `${one.name} late in ${name}`)
      : [];
    const last = name === 'w:tc' && children.at(-1)?.name !== 'w:p' ? ['a cell that ends in no paragraph'] : [];
    return [...unknown, ...late, ...first, ...last];
  });
}
