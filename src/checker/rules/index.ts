/** All rules. A new rule is a file beside this one and a line here. */
import type { Rule } from '../content.ts';
import { brokenLink } from './broken-link.ts';
import { chainLoop } from './chain-loop.ts';
import { countyOutsideCity } from './county-outside-city.ts';
import { duplicateCompany } from './duplicate-company.ts';
import { duplicateEntry } from './duplicate-entry.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateName } from './duplicate-name.ts';
import { feedsBackwards } from './feeds-backwards.ts';
import { missingBody, missingFile, unknownFolder } from './folders.ts';
import { forbiddenSpelling } from './forbidden-spelling.ts';
import { forbiddenWord } from './forbidden-word.ts';
import { hiddenCharacter } from './hidden-character.ts';
import { leftoverAsterisks } from './leftover-asterisks.ts';
import { bodyBeginning, rawHtml, unsafeLink } from './markdown.ts';
import { nodeFeedsItself } from './node-feeds-itself.ts';
import { blankText, emoji, englishInChinese, lookalikeLetter, personNamed } from './odd-letters.ts';
import { orphanNode } from './orphan-node.ts';
import { outerBlank } from './outer-blanks.ts';
import { outdatedTranslation } from './outdated-translation.ts';
import { policyScope } from './policy-scope.ts';
import { policyTest } from './policy-test.ts';
import { privateData } from './private-data.ts';
import { aliasSigns } from './alias-signs.ts';
import { fullwidthLetters } from './fullwidth-letters.ts';
import { chineseText, englishText } from './punctuation.ts';
import { repeatedItem } from './repeated-item.ts';
import { rowOrder } from './row-order.ts';
import { stageWithoutSpine } from './stage-without-spine.ts';
import { badHost } from './bad-host.ts';
import { chinesePairs } from './chinese-pairs.ts';
import { codeInText, deadMarkup, missingPicture, shownAsCode, topHeading } from './code-in-text.ts';
import { divisionCode, unknownIndustry } from './codes-of-standards.ts';
import { implausibleDate } from './implausible-date.ts';
import { implausibleValue } from './implausible-value.ts';
import { brokenTable, joinedLines, listSigns } from './markdown-lines.ts';
import { joinedItems } from './joined-items.ts';
import { markupInText } from './markup-in-text.ts';
import { numbersDiffer } from './numbers-differ.ts';
import { placeholderText } from './placeholder-text.ts';
import { rateWithoutBasis } from './rate-without-basis.ts';
import { stagesOutOfOrder } from './stages-out-of-order.ts';
import { partExceedsWhole, totalDiffers } from './totals.ts';
import { traditionalCharacter } from './traditional.ts';
import { unitDisagrees } from './unit-disagrees.ts';
import { unknownNode } from './unknown-node.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownRow } from './unknown-row.ts';

export const rules: readonly Rule[] = [
  missingFile,
  missingBody,
  unknownFolder,
  duplicateEntry,
  duplicateCompany,
  duplicateId,
  unknownReference,
  unknownNode,
  unknownRow,
  nodeFeedsItself,
  chainLoop,
  feedsBackwards,
  orphanNode,
  duplicateName,
  stageWithoutSpine,
  countyOutsideCity,
  policyScope,
  outdatedTranslation,
  policyTest,
  bodyBeginning,
  rawHtml,
  unsafeLink,
  brokenLink,
  hiddenCharacter,
  leftoverAsterisks,
  forbiddenWord,
  forbiddenSpelling,
  privateData,
  englishText,
  chineseText,
  fullwidthLetters,
  aliasSigns,
  chinesePairs,
  traditionalCharacter,
  badHost,
  codeInText,
  missingPicture,
  shownAsCode,
  topHeading,
  deadMarkup,
  listSigns,
  brokenTable,
  divisionCode,
  unknownIndustry,
  implausibleDate,
  implausibleValue,
  joinedItems,
  repeatedItem,
  lookalikeLetter,
  blankText,
  outerBlank,
  emoji,
  englishInChinese,
  personNamed,
  markupInText,
  numbersDiffer,
  placeholderText,
  rateWithoutBasis,
  stagesOutOfOrder,
  rowOrder,
  partExceedsWhole,
  totalDiffers,
  unitDisagrees,
  joinedLines,
];
