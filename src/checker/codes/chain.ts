import { texts } from './template.ts';

/** Codes about the structure of an industrial chain: its nodes and what they feed. */
export const chainCodes = {
  'node-feeds-itself': texts(
    '{field}“{found}”就是这个环节自己。',
    '删掉这一项；feeds 只写它的产品供给的别的环节。',
    '{field} “{found}” is this node itself.',
    'Delete the entry; feeds names the other nodes that its product goes to.',
  ),
  'chain-loop': texts(
    '{field}“{found}”使产业链绕成一圈：{loop}。',
    '删掉圈里多余的一项 feeds；回收、检测等本来就会回到上游的，写成 line: service。',
    '{field} “{found}” closes a loop: {loop}.',
    'Delete the feeds entry that is too much; what leads back by its nature, such as recycling or testing, is line: service.',
  ),
  'feeds-backwards': texts(
    '{field}“{found}”在{to}，这个环节却在{from}：供给只能往下游走。',
    '核对两个环节的 stage，或把 feeds 写到另一个环节；回收、检测等服务写成 line: service。',
    '{field} “{found}” is {to}, but this node is {from}: products go downstream only.',
    'Check the stage of both nodes, or write the feeds at the other node; recycling, testing and other services are line: service.',
  ),
  'orphan-node': texts('{field}{reason}。', '{remedy}', '{field} {reason}.', '{remedy}'),
  'duplicate-name': texts(
    '{field}“{found}”与第 {line} 行的环节同名。',
    '写出两者的区别；如果是同一环节，合并成一条。',
    '{field} “{found}” is the name of the node in line {line} too.',
    'Say in the name what tells them apart; if they are one node, merge them.',
  ),
  'stage-without-spine': texts(
    '{stage}没有一个主线环节，地图上就没有这一栏。',
    '给{stage}补一个 line: spine 的环节，或改正这里的 stage 或 line。',
    'No {stage} node is on the main line, so the map would have no such column.',
    'Add a node with line: spine that is {stage}, or correct the stage or line here.',
  ),
} as const;
