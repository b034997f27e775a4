import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The few shapes of the Typst compiler that the project relies on. */
export interface TypstCompiler {
  compile(source: TypstSource): TypstResult;
  plainSvg(document: object): string;
  /** Throws where the document breaks the rules of the standard. */
  pdf(document: object, options: { pdfStandard: string }): Buffer;
  fetchDiagnostics(diagnostics: object): { message: string }[];
  /** Forgets what no document has used in the last `maxAge` calls. */
  evictCache(maxAge: number): void;
}

interface TypstSource {
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
