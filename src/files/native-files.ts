import { createRequire } from 'node:module';

type NativeFiles = typeof import('fs-native-extensions');

/** File locks and the exchange of two folders, which Node lacks; null on a machine for which the package has no binary. */
export const nativeFiles = load();

function load(): NativeFiles | null {
  try {
    return createRequire(import.meta.url)('fs-native-extensions');
  } catch {
    console.error(
      `fs-native-extensions has no binary for this machine (${process.platform} ${process.arch}): start one build of a folder at a time.`,
    );
    return null;
  }
}
