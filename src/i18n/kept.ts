/** A function of a name, as the tag of a locale, that keeps what it has made: of few names much is asked. */
export function kept<Made>(make: (name: string) => Made): (name: string) => Made {
  const made = new Map<string, Made>();
  return (name) => {
    if (!made.has(name)) made.set(name, make(name));
    return made.get(name) as Made;
  };
}
