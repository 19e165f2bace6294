import { texts, type CodeTexts } from './template.ts';

const outdated: CodeTexts = {
  ...texts(
    '{field}的中文改过了，英文还是改之前的；英文网页上会注明。',
    '照现在的中文改英文；英文不用改的，运行 npm run translate -- --confirm "{target}"。',
    'The Chinese of {field} has been changed and the English has not; the English page says so.',
    'Bring the English up to date; if it is right as it is, run npm run translate -- --confirm "{target}".',
  ),
  severity: 'warning',
};

/** Codes about the two languages. */
export const translationCodes = { 'outdated-translation': outdated } as const;
