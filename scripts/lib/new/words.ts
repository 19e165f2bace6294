/** What `npm run new` says, in both languages. */
export const words = {
  whichKind: { zh: '要新建什么？', en: 'What is to be added?' },
  whichCity: { zh: '在哪个城市？', en: 'In which city?' },
  whichZone: {
    zh: '在哪个开发区？来源没有写明开发区的，直接回车',
    en: 'In which zone? Press Enter where the source names only the city',
  },
  id: {
    zh: '编号（文件名，定了就不改；小写字母、数字和连字符）',
    en: 'Id (the name of the file, never changed later; lower-case letters, digits and hyphens)',
  },
  body: { zh: '介绍文字，一段', en: 'Introduction, one paragraph' },
  languages: { zh: { zh: '中文', en: 'Chinese' }, en: { zh: '英文', en: 'English' } },
  optional: { zh: '可不填，回车跳过', en: 'optional, Enter to skip' },
  several: { zh: '可填多个，用逗号隔开', en: 'several, divided by commas' },
  offered: { zh: '回车采用：{value}', en: 'Enter for: {value}' },
  needed: { zh: '这一项必须填；不知道就先查来源，不要编。', en: 'This is needed; look it up in the source, do not make it up.' },
  search: { zh: '输入编号、名称或名称的一部分；输入 ? 列出全部', en: 'type an id, a name or a part of it; ? lists all' },
  notFound: { zh: '没有找到“{answer}”；输入 ? 列出全部。', en: 'There is no “{answer}”; type ? for the list.' },
  whichOf: { zh: '有几个，请选一个：', en: 'There are several; choose one:' },
  taken: {
    zh: '{id} 已经有了（content/{file}）；换一个编号，或去改那个文件。',
    en: '{id} exists already (content/{file}); choose another id, or change that file.',
  },
  fileExists: { zh: 'content/{file} 已经有了，不会覆盖。', en: 'content/{file} exists already and is not overwritten.' },
  preview: { zh: '将写入 content/{file}：', en: 'To be written to content/{file}:' },
  confirm: { zh: '写入吗？回车写入，n 放弃', en: 'Write it? Enter to write, n to drop it' },
  dropped: { zh: '没有写任何文件。', en: 'Nothing was written.' },
  ended: { zh: '回答在问完之前就结束了，没有写任何文件。', en: 'The answers ended before the questions; nothing was written.' },
  refused: { zh: '没有写任何文件：请改正后再运行。', en: 'Nothing was written: put this right and run it again.' },
  written: { zh: '已写入 content/{file}', en: 'wrote content/{file}' },
  next: { zh: '接下来', en: 'Next' },
} as const;
