/** A function of a locale's tag that keeps what it has made: every text asks for it, and there are few tags. */
export function kept<Made>(make: (tag: string) => Made): (tag: string) => Made {
  const made = new Map<string, Made>();
  return (tag) => {
    if (!made.has(tag)) made.set(tag, make(tag));
    return made.get(tag) as Made;
  };
}
