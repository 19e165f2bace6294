/** What the pipelines promise: requests see no secret, may write nothing, and leave nothing for the build that is published. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
}
interface Job {
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const files = ['.github/workflows', '.gitea/workflows'].flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));
const workflows = files.map((file) => ({ file, text: read(file), flow: parse(read(file)) as Workflow }));
const jobs = workflows.flatMap(({ file, flow }) => Object.entries(flow.jobs).map(([name, job]) => ({ name: `${file} ${name}`, flow, job })));
const steps = jobs.flatMap(({ name, job }) => job.steps.map((step) => ({ name, step })));
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);

describe.each(workflows)('$file', ({ text, flow }) => {
  test('never runs a request with the rights of the repository', () => {
    expect(Object.keys(flow.on)).not.toContain('pull_request_target');
    expect(Object.values(flow.permissions).filter((right) => right !== 'read')).toEqual([]);
    if ('pull_request' in flow.on) {
      expect(text).not.toMatch(/secrets\.|github\.token|GH_TOKEN|GITHUB_TOKEN/);
      for (const job of Object.values(flow.jobs)) expect(job.permissions ?? {}).toEqual({});
    }
  });

  test('keeps no cache', () => {
    expect(text).not.toMatch(/actions\/cache|^\s*cache:/m);
  });

  test('puts nothing that others have written into a command', () => {
    for (const job of Object.values(flow.jobs)) for (const { run = '' } of job.steps) expect(run).not.toContain('${{');
  });
});

test.each(jobs)('$name has a time limit', ({ job }) => {
  expect(job['timeout-minutes']).toBeGreaterThan(0);
  expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
});

test('the workflow that may comment runs nothing of the request', () => {
  const writing = jobs.filter(({ job }) => Object.values(job.permissions ?? {}).includes('write'));
  expect(writing.map(({ name }) => name)).toEqual(['.github/workflows/comment.yml comment']);
  for (const { flow, job } of writing) {
    expect(Object.keys(flow.on)).toEqual(['workflow_run']);
    const [check] = workflows.filter(({ file }) => file === '.github/workflows/check.yml');
    expect((flow.on.workflow_run as { workflows: string[] }).workflows).toEqual([(check?.flow as unknown as { name: string }).name]);
    expect(job.permissions).toEqual({ actions: 'read', 'pull-requests': 'write' });
    for (const { uses = '', run = '' } of job.steps) {
      expect(uses).not.toContain('checkout');
      expect(run).not.toMatch(/\b(npm|npx|node|eval|source|sh|bash)\b/);
    }
  }
});

test.each(steps.filter(({ step }) => step.uses !== undefined))('$step.uses in $name is one of GitHub’s own, at a fixed version', ({ step }) => {
  expect(step.uses).toMatch(/^actions\/[a-z-]+@(v\d+|[0-9a-f]{40})$/);
  // The token of the checkout is not left for the code that runs after it.
  if (step.uses?.startsWith('actions/checkout')) expect(step.with?.['persist-credentials']).toBe(false);
});

test.each(steps.filter(({ step }) => /npm run/.test(step.run ?? '')))('$step.run in $name is a command that exists', ({ step }) => {
  for (const [, script = ''] of (step.run ?? '').matchAll(/npm run (?:--silent )?([a-z-]+)/g)) expect(scripts).toContain(script);
});

test('GitLab: requests and the main branch are apart, nothing is cached, everything ends', () => {
  const text = read('.gitlab-ci.yml');
  const pipeline = parse(text) as Record<
    string,
    { extends?: string; rules?: { if: string }[]; timeout?: string; artifacts?: object; cache?: object }
  >;
  expect(text).not.toMatch(/^\s*cache:/m);
  expect(pipeline.default?.timeout).toBeDefined();
  expect(pipeline['.request']?.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "merge_request_event"' }]);
  for (const name of ['content', 'test', 'build', 'review']) expect(pipeline[name]?.extends).toBe('.request');
  expect(pipeline.publish?.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
});

describe('forms for those who ask', () => {
  const forms = readdirSync(join(root, '.github/ISSUE_TEMPLATE')).filter((name) => name !== 'config.yml');

  test.each(forms)('%s speaks both languages and asks for a source', (name) => {
    const form = parse(read(`.github/ISSUE_TEMPLATE/${name}`)) as {
      name: string;
      body: { id?: string; attributes: Record<string, string>; validations?: object }[];
    };
    const both = /\p{Script=Han}.* · .*[A-Za-z]/u;
    expect(form.name).toMatch(both);
    for (const { attributes } of form.body) for (const words of [attributes.label ?? attributes.value ?? '']) expect(words).toMatch(both);
    expect(form.body.find(({ id }) => id === 'source')?.validations).toEqual({ required: true });
  });

  test('every host has the same ones', () => {
    expect(forms.map((name) => name.replace(/\.yml$/, '.md')).filter((name) => !existsSync(join(root, '.gitlab/issue_templates', name)))).toEqual([]);
    expect(read('.gitlab/merge_request_templates/Default.md')).toBe(read('.github/PULL_REQUEST_TEMPLATE.md'));
  });
});

test('owners: nobody is made up', () => {
  const rules = read('CODEOWNERS')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  for (const rule of rules) expect(rule).toMatch(/^\/?\S+( @[\w/-]+)+$/);
  for (const city of ['taiyuan', 'linfen']) expect(read('CODEOWNERS')).toContain(`/content/zones/${city}/`);
});
