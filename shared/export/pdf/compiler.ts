import type * as Typst from '@myriaddreamin/typst-ts-web-compiler';
import { JalonError } from '../../core/errors.ts';
import { isFatal } from '../../engine/boot.ts';
import { codePointsOf, missingLetters } from './font-coverage.ts';

/** What a PDF is made of. Words of people stand in `inputs` or `files`, never in `source`, where they would be markup. */
export interface PdfRequest {
  /** Typst 0.14, which begins with `TYPST_PREAMBLE`. */
  readonly source: string;
  /** What the source names, by absolute path: `/chart.svg`, `/data.json`. Nothing else can be read, and nothing is fetched. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
  /** `sys.inputs` of the source. */
  readonly inputs?: Readonly<Record<string, string>>;
}

export interface PdfDocument {
  /** Tagged PDF 1.7 with its fonts inside; the same request gives the same bytes. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Letters of the request the fonts have no shape for, each once: an empty box is drawn for them. */
  readonly missing: string;
}

/**
 * Makes a PDF. Rejects with `export/pdf` {detail}, `export/pdf-file` {name} where the source names a file that was not given,
 * `export/pdf-program` where the compiler could not be loaded, `export/pdf-stopped` where it died, and `cancelled`.
 */
export type CompilePdf = (
  request: PdfRequest,
  options?: { readonly signal?: AbortSignal | undefined },
) => Promise<PdfDocument>;

/**
 * What every source begins with. Formulas are set upright in Arimo too: without these lines they end in an error, as no font made for
 * mathematics is there, and its slanted letters are not in Arimo. No date is written, so that the same request gives the same bytes.
 */
export const TYPST_PREAMBLE = `#set document(date: none)
#set text(font: "Arimo")
#show math.equation: set text(font: "Arimo")
#show math.equation: math.upright
`;

/** The faces of Arimo a compiler is given, as files of `@expo-google-fonts/arimo`. */
export const PDF_FONTS = [
  '400Regular/Arimo_400Regular.ttf',
  '400Regular_Italic/Arimo_400Regular_Italic.ttf',
  '700Bold/Arimo_700Bold.ttf',
  '700Bold_Italic/Arimo_700Bold_Italic.ttf',
] as const;

const MAIN = '/main.typ';
/** Diagnostics as objects. */
const AS_OBJECTS = 3;
const LONGEST_DETAIL = 300;

interface Diagnostic {
  readonly severity: string;
  readonly message: string;
}

interface Compiled {
  readonly result?: Uint8Array<ArrayBuffer>;
  readonly diagnostics?: readonly Diagnostic[];
}

/**
 * A compiler from the initialised WebAssembly and the bytes of `PDF_FONTS` (TTF). It keeps what it worked out, so that a second, slightly
 * different request takes a fraction of the first one's time. Compiling is synchronous: it belongs into a worker. This version of the
 * compiler gives no way to ask for PDF/UA or PDF/A: its PDF is tagged, but does not say that it is either.
 */
export async function openTypst(
  { TypstCompilerBuilder }: Pick<typeof Typst, 'TypstCompilerBuilder'>,
  fonts: readonly Uint8Array[],
): Promise<(request: PdfRequest) => PdfDocument> {
  let notGiven: string | null = null;
  const builder = new TypstCompilerBuilder();
  await builder.set_access_model(
    undefined,
    () => 0,
    (path: string) => {
      notGiven ??= path;
      return false;
    },
    (path: string) => path,
    () => undefined,
  );
  await builder.set_package_registry(undefined, () => undefined);
  for (const font of fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  const [regular] = fonts;
  const covered = regular ? codePointsOf(regular) : new Set<number>();

  return ({ source, files = new Map(), inputs = {} }) => {
    notGiven = null;
    compiler.reset();
    compiler.reset_shadow();
    for (const [path, bytes] of files) compiler.map_shadow(path, bytes);
    compiler.add_source(MAIN, source);
    const { result, diagnostics = [] } = compiled(compiler, inputs);
    if (result) return { bytes: result, missing: missingLetters([source, ...Object.values(inputs)], files, covered) };
    if (notGiven !== null) throw new JalonError('export/pdf-file', { name: notGiven });
    throw new JalonError('export/pdf', {
      detail: inWords(diagnostics.find(({ severity }) => severity === 'error')?.message ?? ''),
    });
  };
}

function compiled(compiler: Typst.TypstCompiler, inputs: Readonly<Record<string, string>>): Compiled {
  try {
    return compiler.compile(MAIN, Object.entries(inputs), 'pdf', AS_OBJECTS) as Compiled;
  } catch (cause) {
    if (isFatal(cause)) throw new JalonError('export/pdf-stopped', {}, { cause });
    throw new JalonError('export/pdf', { detail: inWords(String(cause)) }, { cause });
  }
}

/** What Typst says of an error, in one line and without its hints on files and the command line. */
const inWords = (message: string): string =>
  (message.split(/, hints: |\n|\(JsValue/, 1)[0] ?? '').trim().slice(0, LONGEST_DETAIL);
