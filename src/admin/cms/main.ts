/** The management system: Chinese, with the formats and the checker of this project, on nothing but what was built beside it. */
import '../form/no-eval.ts';
import type { CmsConfig } from '@sveltia/cms';
import { openDesk } from '../../checker/draft.ts';
import type { AdminData } from '../form/content.ts';
import { el } from '../form/dom.ts';
import { holdFiles } from '../form/memory-files.ts';
import { showChanged } from './changed-files.ts';
import type { CmsConfiguration } from './config.ts';
import { saveGate } from './gate.ts';
import { rehearse } from './rehearsal.ts';
import { schemaOf, servedCollections } from './served.ts';
import { fromFile, toFile } from './values.ts';

// The system speaks the language of the browser; labels are Chinese, and staff may use a browser in English.
Object.defineProperty(navigator, 'languages', { get: () => ['zh-CN', 'zh'] });
Object.defineProperty(navigator, 'language', { get: () => 'zh-CN' });

const read = async <Data>(file: string): Promise<Data> => (await (await fetch(file)).json()) as Data;

/** An entry that is made from within another has a dialog of its own, in which the system does not say why it was refused. */
function sayWhy(pass: () => string): string {
  try {
    return pass();
  } catch (error) {
    if (document.querySelector('[role="dialog"]') && error instanceof Error && error.cause instanceof Error) alert(error.cause.message);
    throw error;
  }
}

async function start(): Promise<void> {
  const [config, data] = await Promise.all([read<CmsConfiguration>('../cms.json'), read<AdminData>('../content.json')]);
  const rehearsal = config.backend.name === 'test-repo' ? await rehearse(data.files) : undefined;
  const files = rehearsal?.files ?? data.files;
  holdFiles(files);
  const gate = saveGate(openDesk(''), !rehearsal);
  const { default: CMS } = await import('@sveltia/cms');
  for (const name of servedCollections) {
    const schema = schemaOf(name);
    CMS.registerCustomFormat(name, 'yaml', {
      fromFile,
      toFile: (value) => sayWhy(() => gate.pass(toFile(schema, value as Record<string, unknown>))),
    });
  }
  CMS.registerEventListener({ name: 'preSave', handler: ({ entry }) => gate.announce(entry.get('path')) });
  CMS.registerEventListener({ name: 'postSave', handler: ({ entry }) => gate.saved(entry.get('path')) });
  if (rehearsal) {
    const corner = el('aside', { class: 'rehearsal' });
    const show = (): void => {
      const all = Object.entries({ ...files, ...Object.fromEntries(gate.written) });
      showChanged(corner, new Map(all.filter(([path, text]) => data.files[path] !== text)), rehearsal.dropped);
    };
    CMS.registerEventListener({ name: 'postSave', handler: show });
    document.body.append(corner);
    show();
  }
  document.querySelector('#wait')?.remove();
  await CMS.init({ config: config as unknown as CmsConfig });
}

void start();
