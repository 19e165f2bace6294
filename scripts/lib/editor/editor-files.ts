/** The files that editors read: one schema for each collection, and which content files it is for. */
import { collectionNames } from '../../../src/checker/place.ts';
import { editorGlobs, editorSchema } from './editor-schema.ts';

export const settingsFile = '.vscode/settings.json';

/** Path from the root of the project → text, for every file but the settings. */
export function schemaFiles(): Map<string, string> {
  return new Map(collectionNames.map((name) => [schemaFile(name), `${JSON.stringify(editorSchema(name), null, 1)}\n`]));
}

/** The settings with the present schemas; everything else in them is kept. */
export function withSchemas(settings: string): string {
  const schemas = Object.fromEntries(collectionNames.map((name) => [`./${schemaFile(name)}`, editorGlobs(name)]));
  return `${JSON.stringify({ ...(JSON.parse(settings) as object), 'yaml.schemas': schemas }, null, 2)}\n`;
}

function schemaFile(name: string): string {
  return `.schema/${name}.json`;
}
