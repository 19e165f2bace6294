import { z } from 'zod';
import { label } from './label.ts';
import { text } from './text.ts';

/** The portal's identity. A value that is not issued yet is left out, never made up. */
export const site = z.strictObject({
  name: text.meta(label('门户名称', 'portal name')),
  shortName: text.meta(label('简称', 'short name')),
  tagline: text.meta(label('一句话介绍', 'tagline')),
  province: text.meta(label('省份', 'province')),
  provinceGloss: text
    .optional()
    .meta(label('省份说明', 'gloss on the province', '如英文版首次出现时的“North China’s Shanxi”', 'such as “North China’s Shanxi” at first use')),
  address: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta(label('网址', 'address', '正式网址，用于分享与规范链接', 'public address, for sharing and canonical links')),
  basePath: z
    .string()
    .regex(/^\/([a-z0-9-]+\/)*$/)
    .default('/')
    .meta(label('子路径', 'sub-path', '部署在子路径下时填写，如 /atlas/', 'when served under a sub-path')),
  owner: text.optional().meta(label('主办单位', 'owner')),
  operator: text.optional().meta(label('承办单位', 'operator')),
  siteIdCode: z.string().min(1).optional().meta(label('网站标识码', 'site identification code')),
  icp: z.string().min(1).optional().meta(label('ICP备案号', 'ICP filing number')),
  publicSecurity: z.string().min(1).optional().meta(label('公安备案号', 'public-security filing number')),
  repository: z
    .strictObject({
      url: z.url({ protocol: /^https?$/ }).meta(label('仓库网址', 'repository')),
      branch: z.string().min(1).default('main').meta(label('分支', 'branch')),
    })
    .optional()
    .meta(label('内容仓库', 'content repository')),
  inquiryEndpoint: z
    .url({ protocol: /^https$/ })
    .optional()
    .meta(label('咨询接口', 'inquiry endpoint')),
  answerTime: text.optional().meta(label('答复时间', 'time to answer', '答复咨询的时限，承诺了才填', 'of inquiries; only where it is promised')),
  dataLicence: text.optional().meta(label('数据许可', 'data licence')),
});
export type Site = z.infer<typeof site>;

/** A term of the portal with its explanation. */
export const glossary = z.strictObject({
  terms: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
          .meta(label('编号', 'id')),
        term: text.meta(label('术语', 'term')),
        explanation: text.meta(label('释义', 'explanation')),
      }),
    )
    .min(1)
    .meta(label('术语', 'terms')),
});
export type Glossary = z.infer<typeof glossary>;
