import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DrawingError } from './drawing-error.ts';

/** The few shapes of the Typst compiler that the project relies on. */
export interface TypstCompiler {
  compile(source: TypstSource): TypstResult;
  plainSvg(document: object): string;
  /** Throws where the document breaks the rules of the standard. */
  pdf(document: object, options: { pdfStandard: string }): Buffer;
  /** What a document has at a label. Throws where it cannot be compiled. */
  query(source: TypstSource, options: { selector: string; field: string }): unknown;
  fetchDiagnostics(diagnostics: object): { message: string }[];
  /** Forgets what no document has used in the last `maxAge` calls. */
  evictCache(maxAge: number): void;
}

export interface TypstSource {
  mainFileContent: string;
  inputs: Record<string, string>;
}

interface TypstResult {
  result: object | null;
  /** Errors and warnings. */
  takeDiagnostics(): object | null;
}

/** Both hold the same compiler: the first chooses the binary of the machine, the second is that of most servers. */
const PACKAGES = [
  '@myriaddreamin/typst-ts-node-compiler',
  '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu',
] as const;

/** Static fonts: a variable one would not be embedded as outlines. */
const FONTS = [
  '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
];

const require = createRequire(import.meta.url);

/** The Typst compiler with the fonts of share images and PDFs, or null where no binary for this machine is installed. */
export function loadTypst(packages: readonly string[] = PACKAGES): TypstCompiler | null {
  for (const name of packages) {
    const NodeCompiler = compilerOf(name);
    if (NodeCompiler)
      return NodeCompiler.create({
        fontArgs: [{ fontBlobs: FONTS.map((font) => readFileSync(require.resolve(font))) }],
      });
  }
  return null;
}

/** A document as its template sets it. Throws a `DrawingError` with all that Typst says against it. */
export function compiled(typst: TypstCompiler, source: TypstSource): object {
  const compilation = typst.compile(source);
  const diagnostics = compilation.takeDiagnostics();
  if (compilation.result && !diagnostics) return compilation.result;
  const messages = diagnostics ? typst.fetchDiagnostics(diagnostics).map(({ message }) => message) : [];
  const own = messages.filter((message) => !message.startsWith('while '));
  throw new DrawingError(
    own.length > 0 ? own.map((message) => message.replace('assertion failed: ', '')) : ['Typst gave no document'],
  );
}

/** A document as PDF. Throws a `DrawingError` where it breaks the rules of the standard, as by a letter that no font has. */
export function pdfOf(typst: TypstCompiler, document: object, pdfStandard: string): Buffer {
  try {
    return typst.pdf(document, { pdfStandard });
  } catch (error) {
    const broken = [...String(error).matchAll(/message: "PDF\/\S+ error: (.*?)", trace/gu)];
    if (broken.length === 0) throw error;
    throw new DrawingError(broken.map(([, message = '']) => message.replaceAll(/\\"|`/gu, '')));
  }
}

interface CompilerClass {
  create(options: { fontArgs: { fontBlobs: Buffer[] }[] }): TypstCompiler;
}

function compilerOf(name: string): CompilerClass | undefined {
  try {
    return require(name).NodeCompiler;
  } catch {
    // Not installed, or its binary is not for this machine.
    return undefined;
  }
}
