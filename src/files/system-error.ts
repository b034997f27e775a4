/** The message of an error that the operating system gave, with its fix; null for any other error. */
export function systemMessage(error: unknown): string | null {
  const { code = '', syscall, message } = error as NodeJS.ErrnoException;
  if (syscall === undefined) return null;
  const fix = syscall === 'watch' ? undefined : FIXES[code];
  return fix ? `${message}; ${fix}` : message;
}

const FIXES: Record<string, string> = {
  ENOSPC: 'free some space',
  EDQUOT: 'free some space',
  EROFS: 'use a folder that can be written',
  EACCES: 'use a folder that this user can write',
  EPERM: 'use a folder that this user can write',
  EMFILE: 'raise the limit of open files (ulimit -n)',
};
