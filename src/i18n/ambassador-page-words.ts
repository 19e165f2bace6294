/** Words of the page for ambassadors, both languages side by side. */
import type { Text } from '../schema/text.ts';

export const ambassadorWords = {
  title: { zh: '招商大使资料包', en: 'Kits for investment ambassadors' },
  intro: {
    zh: '给招商大使和招商干部的资料包：每个开发区、每条产业链的链接、文字、二维码、海报和资料册，中英文都有，来自同一份数据。',
    en: 'Kits for ambassadors and promotion staff: link, texts, QR code, poster and brochure of every zone and chain, in Chinese and English, all from the same facts.',
  },
  kits: { zh: '开发区资料包', en: 'Kits of the zones' },
  chainKits: { zh: '产业链资料包', en: 'Kits of the chains' },
  gapKits: {
    zh: '每个缺链环节的页面也有链接、文字、二维码和海报：',
    en: 'The page of each gap has its link, texts, QR code and poster too: ',
  },
  texts: { zh: '链接与文字', en: 'Link and texts' },
  poster: { zh: '海报', en: 'Poster' },
  brochure: { zh: '资料册', en: 'Brochure' },
  code: { zh: '二维码', en: 'QR code' },
  embed: { zh: '嵌入', en: 'Embed' },
  open: { zh: '打开', en: 'Open' },
  use: { zh: '怎么用', en: 'How to use them' },
  useSteps: {
    zh: [
      '微信里转发：先让对方扫二维码，或打开海报长按转发；从二维码进入再转发，链接通常带标题卡片。',
      '文字可以直接粘贴，每个数字后面有日期；不要改动数字，不要加“最”字，不要许诺优惠。',
      'PDF 资料册适合打印和邮件；页面更新后会重新生成，封面有日期和版本。',
      '对方要谈条件，请对方在页面上“咨询”，或按“联系谁”找开发区；书面答复才算数。',
    ],
    en: [
      'In WeChat: let others scan the QR code, or open the poster and long-press it to forward. A page entered by its QR code can usually be forwarded as a card.',
      'The texts can be pasted as they are; each figure has its date. Leave figures unchanged, add no superlatives and promise no incentives.',
      'The PDF brochures are for print and mail. They are made anew with the pages and carry date and version.',
      'Conditions are for the zone to state: lead people to “Inquire” or “Whom to ask” on its page. What counts is the written answer.',
    ],
  },
  programme: { zh: '来源怎么说招商大使', en: 'What the sources say of ambassadors' },
  rewards: { zh: '奖励政策', en: 'Reward policies' },
  rewardsNote: {
    zh: '以下是来源对奖励政策的说明，不是本站的承诺。本站不受理申请，不计算、不排名、不发放奖励；是否适用、如何申请，以政策文本和当地答复为准。',
    en: 'What follows is what the sources say of reward policies; the portal promises nothing. It takes no claims and computes, ranks and pays no rewards; whether and how a policy applies is decided by its text and the local authority.',
  },
  noRewards: { zh: '来源没有提到奖励政策。', en: 'The sources mention no reward policy.' },
  none: { zh: '来源没有提到招商大使。', en: 'The sources do not mention ambassadors.' },
  codes: { zh: '推荐码怎么用', en: 'How referral codes work' },
  codeSteps: {
    zh: [
      '推荐码是4到6位小写字母和数字（没有 l、0、1），由管理招商大使的单位随机生成；谁用哪个码，名单由该单位保管，不在本站，也不在本站的代码库里。',
      '任何页面的地址后面都可以加“?r=推荐码”，也可以用“/a/推荐码/”作为总入口。',
      '带着推荐码打开后，它显示在每页上方，复制的链接、文字和二维码会带上它；访客可以随时去掉。',
      '推荐码会写进访客准备的咨询文本，由访客决定是否发出；本站不统计访问。',
      '需要印有推荐码的海报、二维码、资料册和文字，请管理单位用命令生成：',
    ],
    en: [
      'A code has four to six lower-case letters and digits, without l, 0 and 1, made at random by the office that looks after the ambassadors. The list of who uses which code is kept by that office, neither on this portal nor in its repository.',
      'Any address of the portal may end in “?r=code”; “/a/code/” is a general way in.',
      'Once a page is opened with a code, every page shows the code at the top, and links, texts and QR codes copied from it carry it. Visitors can leave it out at any time.',
      'The code is written into inquiries that visitors prepare; whether they send them is up to them. The portal counts no visits.',
      'Posters, QR codes, brochures and texts with a code are made by the office with one command:',
    ],
  },
  privacy: { zh: '隐私', en: 'Privacy' },
  privacyText: {
    zh: '本站不登记招商大使的姓名、电话或照片，不设 Cookie，不记录谁转发给谁。推荐码只在本次访问的会话存储里，关闭标签页即删除。',
    en: 'The portal holds no names, telephone numbers or pictures of ambassadors, sets no cookies and does not record who passes what to whom. A code stays in the session storage of the visit and is deleted when the tab is closed.',
  },
} as const satisfies Record<string, Text | Record<'zh' | 'en', readonly string[]>>;
