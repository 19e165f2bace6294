/** Who may import whom (docs/architecture.md), and what must not be in the project at all. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

function filesIn(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => posix.join(entry.parentPath.slice(root.length + 1).replaceAll('\\', '/'), entry.name)),
  );
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const isTest = (file: string) => file.endsWith('.test.ts');
const isCode = (file: string) => /\.(ts|astro|mjs|js|css)$/.test(file);
const sources = filesIn('src').filter((file) => isCode(file) && !isTest(file));
const scripts = filesIn('scripts').filter((file) => isCode(file) && !isTest(file));

/** A package, or the path of a file from the root of the project. */
interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const found = read(file).matchAll(
    /^\s*(?:import|export)\s+(type\s)?[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]|^@import\s+['"]([^'"]+)['"]/gm,
  );
  return [...found].map(([, type, from, bare, css]) => {
    const name = from ?? bare ?? css ?? '';
    return { from: file, to: name.startsWith('.') ? posix.join(dirname(file), name) : name, typeOnly: type !== undefined };
  });
}

const imports = [...sources, ...scripts].flatMap(importsOf);
const text = ({ from, to }: Import) => `${from} → ${to}`;
const under = (folder: string) => (file: string) => file === folder || file.startsWith(`${folder}/`);

/** The build compiles the content once for Astro: both sides know the form of the file, and how Markdown is read. */
const betweenScriptsAndAstro = ['src/compiled-content.ts', 'src/markdown.mjs'];

const knowAstro = ['src/content-loader.ts', 'src/content.config.ts', 'src/portal-from-astro.ts'];

/** What files of a folder may import; the files of the folder itself always. */
const allowed: Record<string, readonly string[]> = {
  'src/schema': ['zod'],
  'src/domain': ['src/schema'],
  'src/i18n': ['src/schema', 'src/domain'],
  // Of the words of the pages it knows the names of choices alone.
  'src/checker': ['src/schema', 'src/domain', 'src/i18n/choice-names.ts', 'yaml'],
  'src/chain-picture': ['src/schema', 'src/domain', 'src/i18n'],
  // A layout for paper: it takes words, offices and specifications from where the pages have them.
  'src/brochure': ['src/schema', 'src/domain', 'src/i18n', 'src/components'],
  'src/kit-picture': ['src/schema', 'src/domain', 'src/i18n', 'src/chain-picture', 'qrcode'],
  'src/client': ['src/schema', 'src/domain', 'src/i18n', 'qrcode'],
  // The pages for staff: built apart from the site, they run the checker in the browser.
  'src/admin': ['zod', '@sveltia/cms', 'src/schema', 'src/domain', 'src/i18n', 'src/checker', 'src/styles'],
  'src/components': ['src/schema', 'src/domain', 'src/i18n', 'src/layouts', 'src/client'],
  'src/layouts': ['src/schema', 'src/domain', 'src/i18n', 'src/components', 'src/client', 'src/styles'],
  'src/pages': [
    'src/schema',
    'src/domain',
    'src/i18n',
    'src/components',
    'src/layouts',
    'src/client',
    'src/chain-picture',
    'src/portal-from-astro.ts',
    'src/styles',
  ],
  'src/styles': ['tailwindcss'],
  scripts: [
    'src/schema',
    'src/domain',
    'src/i18n',
    'src/checker',
    'src/admin',
    'src/chain-picture',
    'src/kit-picture',
    'src/brochure',
    ...betweenScriptsAndAstro,
  ],
};

describe.each(Object.entries(allowed))('%s', (folder, may) => {
  test(`imports only itself and ${may.join(', ')}`, () => {
    const strays = imports
      .filter(({ from }) => under(folder)(from))
      .filter(({ to, typeOnly }) => {
        if (under(folder)(to) || may.some((name) => under(name)(to) || to.startsWith(`${name}/`))) return false;
        if (folder === 'scripts') return to.startsWith('src/');
        if (to.startsWith('node:')) return folder !== 'src/checker';
        // Types leave no trace: the tree of a schema is typed by zod, an endpoint by Astro.
        return !(
          typeOnly &&
          ((folder === 'src/domain' && to === 'zod') || (folder === 'src/checker' && to === 'zod') || (folder === 'src/pages' && to === 'astro'))
        );
      });
    expect(strays.map(text)).toEqual([]);
  });
});

test('the folders of src are all known here', () => {
  const folders = new Set(sources.filter((file) => file.split('/').length > 2).map((file) => file.split('/').slice(0, 2).join('/')));
  expect([...folders].filter((folder) => !(folder in allowed))).toEqual([]);
  expect(sources.filter((file) => file.split('/').length === 2).sort()).toEqual([...betweenScriptsAndAstro, ...knowAstro].sort());
});

test('imports are found: the rules above would not see what this does not', () => {
  const from = (file: string) => imports.filter((each) => each.from === file).map(({ to }) => to);
  expect(from('src/portal-from-astro.ts')).toEqual(expect.arrayContaining(['astro:content', 'src/domain/link-portal.ts']));
  expect(from('src/layouts/Page.astro')).toEqual(
    expect.arrayContaining(['src/styles/site.css', 'src/components/view.ts', 'src/client/display-controls.ts']),
  );
  expect(imports.length).toBeGreaterThan(500);
});

test('only three files know Astro’s content', () => {
  const files = new Set(imports.filter(({ to }) => /^astro[:/]/.test(to)).map(({ from }) => from));
  expect([...files].sort()).toEqual(knowAstro);
});

test('the checker touches the disk in one file', () => {
  expect(
    imports
      .filter(({ from, to }) => under('src/checker')(from) && to.startsWith('node:'))
      .map(({ from }) => from)
      .filter((file, index, all) => all.indexOf(file) === index),
  ).toEqual(['src/checker/files.ts']);
});

test('nothing but tests imports tests, and nothing in src imports scripts', () => {
  expect(imports.filter(({ to }) => under('tests')(to) || to.endsWith('.test.ts')).map(text)).toEqual([]);
  expect(imports.filter(({ from, to }) => under('src')(from) && under('scripts')(to)).map(text)).toEqual([]);
});

test('the domain takes the day as a parameter', () => {
  const clocks = sources.filter((file) => under('src/domain')(file) && /\bDate\.now\(|new Date\(\s*\)|\bperformance\.now\(/.test(read(file)));
  expect(clocks).toEqual([]);
});

describe('the project has', () => {
  const code = [...sources, ...scripts, ...filesIn('tests').filter((file) => file.endsWith('.ts')), ...filesIn('scripts', 'src').filter(isTest)];

  test('no file over 400 lines', () => {
    const long = code.map((file) => ({ file, lines: read(file).split('\n').length - 1 })).filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });

  test('no drawer for odds and ends', () => {
    // The folders of src/pages are addresses of the site: /data/ is where its data lie.
    const drawers = code
      .flatMap((file) => (under('src/pages')(file) ? [basename(file)] : file.split('/')))
      .filter((name) => /^(utils?|helpers?|common|misc|manager|shared|data)(\.|$)/i.test(name));
    expect(drawers).toEqual([]);
  });

  test('no boundary of any place: no geometry file, shape or map library', () => {
    const files = filesIn('content', 'public', 'src', 'scripts', 'tests', 'docs');
    expect(files.filter((file) => /\.(geojson|topojson|shp|shx|dbf|kml|kmz|gpx|gpkg|osm|pbf)$/i.test(file))).toEqual([]);
    expect(
      files.filter((file) => file !== 'tests/architecture.test.ts' && /"?(FeatureCollection|MultiPolygon|LinearRing)\b/.test(read(file))),
    ).toEqual([]);
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
    expect(
      Object.keys({ ...dependencies, ...devDependencies }).filter((name) => /geo|topo|leaflet|mapbox|maplibre|echarts|openlayers|^ol$/i.test(name)),
    ).toEqual([]);
  });

  test('no address of a third party in what is published', () => {
    // Names of vocabularies, never loaded; and the register of ICP numbers, which the filing rules ask to link.
    const known = new Set(['schema.org', 'www.w3.org', 'www.sitemaps.org', 'beian.miit.gov.cn']);
    const files = [...sources, ...filesIn('public')];
    const addresses = files.flatMap((file) =>
      [...read(file).matchAll(/(?:https?:)?\/\/((?:[a-z0-9-]+\.)+[a-z]{2,})\b/gi)].map(([, host = '']) => ({ file: basename(file), host })),
    );
    expect(addresses.filter(({ host }) => !known.has(host) && !host.endsWith('.ts'))).toEqual([]);
  });
});
