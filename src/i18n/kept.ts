/** Caches the result of `make` for each name, such as the tag of a locale: there are few names and many calls. */
export function kept<Made>(make: (name: string) => Made): (name: string) => Made {
  const made = new Map<string, Made>();
  return (name) => {
    if (!made.has(name)) made.set(name, make(name));
    return made.get(name) as Made;
  };
}
