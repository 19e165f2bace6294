/** The sheet of a policy: issuer, number, scope, dates, who qualifies, what is given. */
import type { PolicyNode, Portal } from '../../domain/portal.ts';
import type { Sheet, SheetItem } from '../../domain/sheet/sheet.ts';
import { zonePath } from '../../domain/urls.ts';
import { formatAsOf } from '../../i18n/date.ts';
import { sheetRowWords as label } from '../../i18n/sheet-words.ts';
import { policyForm } from '../../i18n/terms.ts';
import { words } from '../../i18n/words.ts';
import { scopeName } from '../scope-name.ts';
import { viewOf } from '../view.ts';
import { both, dated, row, sourcesOf } from './parts.ts';
import { officesOfPolicy } from './offices.ts';

export function policySheet(portal: Portal, policy: PolicyNode): Sheet {
  const { data } = policy;
  const clauses = (list: typeof data.qualifies): SheetItem[] =>
    // The number of a clause stays as it is printed.
    list.map((each) => ({
      text: each.text,
      ...(each.clause !== undefined && { note: both((lang) => (lang === 'zh' ? (each.clause ?? '') : `(${each.clause ?? ''})`)) }),
      ...dated(each),
    }));
  const scope = both((lang) => scopeName(viewOf(portal, lang, '/'), policy));
  const rows = [
    row('scope', words.scope, [{ text: scope, ...(policy.zone && { path: zonePath(policy.zone.id) }) }]),
    row('form', words.kind, [{ text: policyForm[data.form] }]),
    row('issuer', words.issuer, [data.issuer && { text: data.issuer }]),
    row('number', words.documentNumber, [
      data.documentNumber !== undefined && { text: both((lang) => (lang === 'zh' ? (data.documentNumber ?? '') : `(${data.documentNumber ?? ''})`)) },
    ]),
    row('issued', label.issued, [data.issued !== undefined && { text: both((lang) => formatAsOf(data.issued ?? '', lang)) }]),
    row('validity', label.validity, [
      (data.validFrom !== undefined || data.validTo !== undefined) && {
        text: both(
          (lang) =>
            `${data.validFrom === undefined ? '—' : formatAsOf(data.validFrom, lang)} – ${data.validTo === undefined ? '—' : formatAsOf(data.validTo, lang)}`,
        ),
      },
    ]),
    row('summary', label.summary, [{ text: data.summary, ...dated(data) }]),
    row('qualifies', words.whoQualifies, clauses(data.qualifies)),
    row('gives', words.whatIsGiven, clauses(data.gives)),
  ];
  return {
    kind: 'policy',
    id: policy.id,
    name: policy.name,
    about: scope,
    rows,
    sources: sourcesOf(portal, rows),
    offices: officesOfPolicy(portal, policy),
  };
}
