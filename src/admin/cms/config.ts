/** The configuration of the management system, made from the schemas and the entries there are. */
import { idPattern } from '../../schema/id.ts';
import type { FormContent } from '../form/content.ts';
import { choiceOf, cmsFields } from './fields.ts';
import { schemaOf, served, type Served } from './served.ts';
import { cmsWords as words } from './words.ts';

/** Where the system saves: a host, with what it needs to know of it, or nowhere. */
export type CmsBackend = { name: 'github' | 'gitlab' | 'gitea' | 'test-repo' } & Record<string, unknown>;

export interface CmsConfiguration {
  backend: CmsBackend;
  collections: object[];
  singletons: object[];
}

/**
 * Saves on the hosts that can become requests, so that someone reviews them; on Gitea the system commits to the branch,
 * and a rehearsal writes to the browser.
 */
export function cmsConfiguration(content: FormContent, backend: CmsBackend): CmsConfiguration {
  const reviewed = backend.name === 'github' || backend.name === 'gitlab';
  return {
    backend,
    ...{ load_config_file: false, publish_mode: reviewed ? 'editorial_workflow' : 'simple', app_title: words.title },
    ...{ media_folder: 'content/media', public_folder: '/media', show_preview_links: false },
    ...{ output: { omit_empty_optional_fields: true }, editor: { preview: false }, slug: { encoding: 'ascii', clean_accents: true } },
    collections: served.filter(({ folder }) => folder !== undefined).map((each) => folderOf(each, content)),
    singletons: served.filter(({ file }) => file !== undefined).map((each) => fileOf(each, content)),
  };
}

function fileOf({ collection, label, file = '' }: Served, { optionsOf }: FormContent): object {
  return { name: collection, label, file: `content/${file}`, format: collection, fields: cmsFields(schemaOf(collection), optionsOf) };
}

function folderOf({ collection, name, label, create, folder = '', path, places }: Served, { optionsOf }: FormContent): object {
  const schema = schemaOf(collection);
  // A city is known by its division, a round by its year.
  const title = ['title', 'name'].find((key) => schema.fields.has(key));
  const known = title === undefined ? ([...schema.fields.keys()][0] ?? '') : `${title}.zh`;
  return {
    ...{ name, label, folder: `content/${folder}`, ...(path === undefined ? {} : { path }) },
    // Others refer to an entry by its file: it is neither renamed nor removed here.
    ...{ create, delete: false, extension: 'yaml', format: collection },
    ...{ identifier_field: known, summary: `{{${known}}} {{slug}}` },
    slug: create
      ? {
          ...(title === undefined ? {} : { template: `{{${title}.en}}` }),
          ...{ editable: ['create'], pattern: [idPattern.source, words.slugHint], hint: words.slugHint },
        }
      : { editable: false },
    fields: [...places.map((place) => placeField(place, optionsOf)), ...cmsFields(schema, optionsOf)],
  };
}

function placeField(name: Served['places'][number], optionsOf: FormContent['optionsOf']): object {
  const [target, label, hint] =
    name === 'folderCity' ? (['cities', words.city, words.cityHint] as const) : (['zones', words.zone, words.zoneHint] as const);
  return { name, label, hint, required: false, ...choiceOf(optionsOf(target)) };
}
