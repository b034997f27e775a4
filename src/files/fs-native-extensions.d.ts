/** The two calls that the project uses; the package ships no types. */
declare module 'fs-native-extensions' {
  /** Whether the open file is locked now: the system gives the lock back when the process ends, in whatever way. */
  export function tryLock(descriptor: number): boolean;
  /** Exchanges two files or folders in one step. */
  export function swapSync(from: string, to: string): void;
}
