import { expect, test } from 'vitest';
import { inExampleContent } from '../../tests/checked-example.ts';
import { openDesk } from './draft.ts';

const company = (name: string): string => `name:\n  zh: ${name}\n  en: Placeholder Co., Ltd.\nasOf: 2024-05\nsource: example-briefs/example\n`;

test('a draft is told which file has its company already, and that file is told nothing', () => {
  inExampleContent((directory) => {
    const desk = openDesk(directory);
    const said = (path: string, text: string) =>
      desk.check(new Map([[path, text]]), 'zh').map(({ file, code, message }) => [file, code, /content\/\S+\.yaml/.exec(message)?.[0]]);
    expect(said('companies/another.yaml', company('示例制药有限公司'))).toEqual([
      ['companies/another.yaml', 'duplicate-company', 'content/companies/example-pharma.yaml'],
    ]);
    expect(said('companies/another.yaml', company('示例新材料有限公司'))).toEqual([]);
    // Written anew under its own name it is the same company still.
    expect(said('companies/example-pharma.yaml', company('示例制药有限公司'))).toEqual([]);
  });
});

test('two drafts of one company are told of each other once', () => {
  inExampleContent((directory) => {
    const drafts = new Map(['a', 'b'].map((id) => [`companies/${id}.yaml`, company('示例新材料有限公司')]));
    expect(
      openDesk(directory)
        .check(drafts, 'zh')
        .map(({ file, code }) => [file, code]),
    ).toEqual([['companies/b.yaml', 'duplicate-company']]);
  });
});
