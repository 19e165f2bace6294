import { expect, test } from 'vitest';
import { completeWords } from './cms-words.ts';

test('adds words that are missing and leaves those that are there', () => {
  const own = { save: '保存', show_errors: '看错误', saving_entry: { error: { title: '错误', description: '请稍后重试。' } } };
  const words = JSON.parse(completeWords(JSON.stringify(own))) as Record<string, unknown>;
  expect(words).toMatchObject({
    ...{ save: '保存', show_errors: '看错误', save_conflict: { save_anyway: '仍然保存' } },
    saving_entry: { error: { title: '错误', description: '没有保存。' } },
  });
});
