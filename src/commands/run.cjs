/**
 * Starts a command by its name: `node src/commands/run.cjs build`. CommonJS, because Node loads no other module from a
 * folder with such a name as is refused here; without the program of tsx around it, so that a signal reaches the command.
 */
const { accessSync, constants } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

const impossible = /[?\\]/u.exec(path.sep === '/' ? __dirname : '');
if (impossible) {
  console.error(
    `${path.resolve(__dirname, '../..')}: Node cannot load modules from a folder whose name contains "${impossible[0]}"; rename it.`,
  );
  process.exit(1);
}
try {
  accessSync(tmpdir(), constants.W_OK);
} catch {
  // tsx keeps there what it has compiled, and fails where it cannot.
  process.env.TSX_DISABLE_CACHE = '1';
}
const [, , name] = process.argv;
const file = path.join(__dirname, `${name}.ts`);
process.argv.splice(1, 2, file);
import('tsx/esm/api').then(({ register }) => {
  register();
  return import(pathToFileURL(file).href);
});
