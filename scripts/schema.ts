/** `npm run schema`: writes what editors need to help with content files, from the schemas in src/schema. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArgs, runCommand } from './lib/args.ts';
import { schemaFiles, settingsFile, withSchemas } from './lib/editor/editor-files.ts';

const root = join(import.meta.dirname, '..');
const command = {
  usage: 'npm run schema',
  summary:
    'Writes the JSON Schemas for editors to .schema/, and which files they are for to .vscode/settings.json.\n为编辑器生成字段说明（.schema/）。',
  options: {},
};

await runCommand(() => {
  const args = readArgs(command, process.argv.slice(2));
  if ('help' in args) {
    console.log(args.help);
    return 0;
  }
  const files = schemaFiles();
  mkdirSync(join(root, '.schema'), { recursive: true });
  for (const name of readdirSync(join(root, '.schema'))) if (!files.has(`.schema/${name}`)) rmSync(join(root, '.schema', name));
  for (const [file, text] of files) writeFileSync(join(root, file), text);
  writeFileSync(join(root, settingsFile), withSchemas(readFileSync(join(root, settingsFile), 'utf8')));
  console.log(`已写入 ${files.size} 个文件 / wrote ${files.size} files: .schema/`);
  return 0;
});
