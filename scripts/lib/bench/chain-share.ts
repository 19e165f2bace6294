/** What chain maps cost: the build with and without them, and the page of the chain with the most companies. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkContent } from '../../../src/checker/check-content.ts';
import { chainMapsOf } from '../../../src/domain/chain/chain-map.ts';
import { linkPortal } from '../../../src/domain/link-portal.ts';
import { chainPath } from '../../../src/domain/urls.ts';
import { buildSteps } from '../build-site.ts';
import type { Measured } from './measure.ts';

/** Bars for chains: share of the build that maps add, in per cent, and kB of a chain's page as it is sent. */
const bars = { share: 20, kilobytes: 150, companies: 500 } as const;

/** One chain's page: companies placed on its nodes, and kB of both editions after gzip. */
export interface ChainPage {
  path: string;
  companies: number;
  kilobytes: number;
}

/** The pages of the chains in a built site, those with the most placed companies first; of both editions the larger counts. */
export function chainPages(content: string, out: string): ChainPage[] {
  const maps = [...chainMapsOf(linkPortal(checkContent(content).entries)).values()];
  return maps
    .map(({ chain, nodes }) => {
      const path = chainPath(chain.id);
      const sent = ['', 'en'].map((lang) => gzipSync(readFileSync(join(out, lang, path, 'index.html'))).length);
      const companies = new Set(nodes.flatMap((node) => node.companies.map(({ company }) => company))).size;
      return { path, companies, kilobytes: Math.max(...sent) / 1000 };
    })
    .sort((a, b) => b.companies - a.companies);
}

/** The report on the pages: the one with the most companies, and the heaviest. */
export function chainPageLines(pages: readonly ChainPage[]): string[] {
  const heaviest = pages.toSorted((a, b) => b.kilobytes - a.kilobytes)[0];
  return [...new Set([pages[0], heaviest])]
    .filter((page) => page !== undefined)
    .map(({ path, companies, kilobytes }) => {
      const bar = companies >= bars.companies ? `, ${kilobytes <= bars.kilobytes ? 'within' : 'OVER'} ${String(bars.kilobytes)} kB` : '';
      return `chain page ${path}: ${String(companies)} companies on its nodes, ${kilobytes.toFixed(1)} kB gzip${bar}`;
    });
}

/** What the maps add to a build, in seconds on the wall and of the processor. */
export function mapShareLine(whole: Measured, without: Measured): string {
  const wall = ({ seconds }: Measured): number => buildSteps.reduce((sum, step) => sum + seconds[step], 0);
  const cpu = ({ usage }: Measured): number => buildSteps.reduce((sum, step) => sum + usage[step].cpu, 0);
  const added = (of: (measured: Measured) => number): string =>
    `${of(without).toFixed(1)} → ${of(whole).toFixed(1)} s (${(((of(whole) - of(without)) / of(without)) * 100).toFixed(1)} %)`;
  const share = ((cpu(whole) - cpu(without)) / cpu(without)) * 100;
  return `chain maps, node pages and pictures add: CPU ${added(cpu)}, wall ${added(wall)}: ${share <= bars.share ? 'within' : 'OVER'} ${String(bars.share)} %`;
}
