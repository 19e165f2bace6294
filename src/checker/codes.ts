/**
 * The one table of problem codes. A code, its texts in both languages, its heading in docs/errors.md
 * and its test go together; codes.test.ts holds them to that.
 */
import { chainCodes } from './codes/chain.ts';
import { contentCodes } from './codes/content.ts';
import { figureCodes } from './codes/figure.ts';
import { fileCodes } from './codes/file.ts';
import { proseCodes } from './codes/prose.ts';
import type { CodeTexts } from './codes/template.ts';
import { translationCodes } from './codes/translation.ts';
import { valueCodes } from './codes/value.ts';
import { yamlCodes } from './codes/yaml.ts';

const table = { ...fileCodes, ...yamlCodes, ...valueCodes, ...contentCodes, ...translationCodes, ...figureCodes, ...proseCodes, ...chainCodes };

export type Code = keyof typeof table;

export const codes: Readonly<Record<Code, CodeTexts>> = table;
