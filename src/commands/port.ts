/** The port that `PORT` names, 8080 where it is not set; ends the command where it names none. */
export function port(): number {
  const { PORT = '8080' } = process.env;
  const number = Number(PORT);
  if (/^\d+$/u.test(PORT) && number < 65_536) return number;
  console.error(`PORT: expected a number from 0 to 65535, found "${PORT}".`);
  process.exit(1);
}
