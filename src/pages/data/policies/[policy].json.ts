import type { APIRoute } from 'astro';
import { sheetFile } from '../../../components/sheet/answer.ts';
import { policySheet } from '../../../components/sheet/policy-sheet.ts';
import type { PolicyNode } from '../../../domain/portal.ts';
import { portal } from '../../../portal-from-astro.ts';

/** The sheet of each policy. */
export const getStaticPaths = async () => (await portal()).policies.map((policy) => ({ params: { policy: policy.id }, props: { policy } }));

export const GET: APIRoute<{ policy: PolicyNode }> = async ({ props }) => sheetFile(policySheet(await portal(), props.policy));
