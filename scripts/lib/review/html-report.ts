/** The report as one HTML page without scripts, to keep or to mail. */
import { cut, type Block } from './report-block.ts';

const style = `body{font:16px/1.6 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color:#1c1f22;background:#fff}
table{border-collapse:collapse;width:100%;margin:0 0 1.5rem}th,td{border:1px solid #c9ced3;padding:.4rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#f1f3f5}h1,h2,h3{line-height:1.3}@media(prefers-color-scheme:dark){body{color:#e6e8ea;background:#16181a}th{background:#24282c}th,td{border-color:#454b51}}`;

/** Writes the blocks. */
export function htmlReport(blocks: readonly Block[], title: string, lang: string): string {
  const tag = lang === 'zh' ? 'zh-CN' : 'en';
  return `<!doctype html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${blocks.map(htmlOf).join('\n')}
</body>
</html>
`;
}

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'text':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'table': {
      const head = block.head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
      const rows = block.rows.map((cells) => `<tr>${cells.map((lines) => `<td>${lines.map(escapeHtml).join('<br>')}</td>`).join('')}</tr>`);
      return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    }
  }
}

/** Text that HTML shows as it is. */
export function escapeHtml(text: string): string {
  return cut(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
