/** Words of the inquiry, both languages side by side. */
import type { InquiryField } from '../domain/inquiry/request.ts';
import type { Text } from '../schema/text.ts';
import { draftWords } from './inquiry-draft.ts';

/** What the visitor fills in: name, and what helps the office to answer. */
export const inquiryField: Record<InquiryField, { label: Text; hint: Text }> = {
  need: { label: { zh: '需求', en: 'Need' }, hint: { zh: '想了解什么、想落什么项目', en: 'What you want to know, or the project you have in mind' } },
  sector: { label: { zh: '行业与产品', en: 'Sector and product' }, hint: { zh: '如光伏组件', en: 'Such as photovoltaic modules' } },
  land: { label: { zh: '用地或厂房', en: 'Land or plant' }, hint: { zh: '面积、净高、荷载等', en: 'Area, clear height, floor load and so on' } },
  power: { label: { zh: '用电', en: 'Power' }, hint: { zh: '容量（千伏安）或年用电量', en: 'Capacity in kVA, or use in a year' } },
  water: { label: { zh: '用水', en: 'Water' }, hint: { zh: '每日立方米，有无工业废水', en: 'm³ a day; industrial waste water or none' } },
  timing: { label: { zh: '时间', en: 'Timing' }, hint: { zh: '何时考察、开工、投产', en: 'When to visit, to start building, to produce' } },
  reply: {
    label: { zh: '怎样回复您', en: 'How to reach you' },
    hint: { zh: '选填：单位、电话或邮箱', en: 'Optional: organisation, telephone or e-mail' },
  },
};

export const inquiryWords = {
  ...draftWords,
  title: { zh: '咨询', en: 'Inquiry' },
  prepare: { zh: '咨询', en: 'Inquire' },
  prepareLong: { zh: '填写咨询', en: 'Fill in an inquiry' },
  intro: {
    zh: '把要问的写清楚，用您自己的邮箱、微信或电话交给开发区。本页只在您的浏览器里拼出文本。',
    en: 'Put your question in order and send it to the zone by your own e-mail, messenger or telephone. This page only puts the text together in your browser.',
  },
  introSends: {
    zh: '把要问的写清楚。按“发送”之前，内容只在您的浏览器里；也可以不发送，复制文本自行联系。',
    en: 'Put your question in order. Until you press “Send”, it stays in your browser; you may also copy the text and send it yourself.',
  },
  about: { zh: '咨询对象', en: 'About' },
  anyZone: { zh: '不限开发区', en: 'No particular zone' },
  zone: { zh: '开发区', en: 'Zone' },
  page: { zh: '页面', en: 'Page' },
  chinese: { zh: '中文', en: 'Chinese' },
  english: { zh: '英文', en: 'English' },
  codeHint: {
    zh: '招商大使给的4到6位字母和数字，没有可不填',
    en: 'Four to six letters and digits from an investment ambassador; leave empty without one',
  },
  codeWrong: {
    zh: '推荐码是4到6位小写字母和数字（没有 l、0、1），现在的内容未写入文本。',
    en: 'A referral code has four to six lower-case letters and digits, without l, 0 and 1; this one is left out of the text.',
  },
  whomToAsk: { zh: '交给谁', en: 'Whom to send it to' },
  noContact: {
    zh: '来源没有公布电话和邮箱，本站不代为填写。可依次询问：',
    en: 'The sources publish no telephone or e-mail, and this portal makes none up. Offices to ask, in this order:',
  },
  contactGiven: { zh: '可依次联系：', en: 'Offices to turn to, in this order:' },
  general: {
    zh: '先问开发区管委会（各区页面“联系谁”一栏），再问所在市商务局，最后问{department}。',
    en: 'First the administrative committee of the zone (“Whom to ask” on its page), then the bureau of commerce of its city, then the {department}.',
  },
  answerTime: { zh: '答复时间：', en: 'Time to answer: ' },
  text: { zh: '咨询文本', en: 'Text of the inquiry' },
  ready: { zh: '现成的咨询文本', en: 'A text to start from' },
  mail: { zh: '用邮件发送', en: 'Open in mail' },
  mailWithoutAddress: { zh: '邮件（收件人自行填写）', en: 'Open in mail (you add the address)' },
  copy: { zh: '复制文本', en: 'Copy text' },
  download: { zh: '下载 .txt', en: 'Download .txt' },
  send: { zh: '发送', en: 'Send' },
  sendNote: { zh: '发送后，内容交给{host}处理。', en: 'When sent, the text goes to {host}.' },
  greeting: { zh: '您好：', en: 'Dear colleagues,' },
  opening: { zh: '我在“{site}”上看到贵处的资料，想咨询以下事项。', en: 'I found your entry on {site} and would like to ask about the following.' },
  fillIn: { zh: '（请填写）', en: '(please fill in)' },
  closing: { zh: '期待答复。', en: 'I look forward to your answer.' },
  subject: { zh: '咨询：{name}', en: 'Inquiry: {name}' },
  subjectGeneral: { zh: '开发区投资咨询', en: 'Inquiry about development zones' },
  ignored: { zh: '地址中有未采用的内容：', en: 'Left out of the address: ' },
  notFetched: {
    zh: '没有取到咨询对象的资料，仍可填写；对象按编号写入。',
    en: 'The entry could not be fetched; you can still fill in the form, and its id stands in the text.',
  },
  unknownZone: { zh: '没有这个开发区', en: 'no such zone' },
  checklist: { zh: '咨询时最好说明', en: 'What to say in an inquiry' },
  noScript: {
    zh: '没有脚本时，下面的文本可以直接选中复制，填好后自行发送。',
    en: 'Without scripts, select and copy the text below, fill it in and send it yourself.',
  },
} as const satisfies Record<string, Text>;
