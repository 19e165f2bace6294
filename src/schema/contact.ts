import { z } from 'zod';
import { stamp } from './fact.ts';
import { id } from './id.ts';
import { label } from './label.ts';
import { text } from './text.ts';

/**
 * An office to turn to. Offices, not persons: they outlast people and need no consent to be shown
 * (Personal Information Protection Law, Art. 25).
 */
export const contact = z.strictObject({
  id,
  office: text.meta(label('单位', 'office')),
  phone: z
    .string()
    .regex(/^(\+86-)?0\d{2,3}-\d{7,8}(-\d{1,5})?$|^(\+86-)?(400|800)-\d{3}-\d{4}$|^12345$/)
    .optional()
    .meta(label('办公电话', 'office phone', '带区号的座机，如 0351-1234567，要加引号', 'a landline with area code, in quotes')),
  email: z.email().optional().meta(label('电子邮箱', 'email')),
  address: text.optional().meta(label('地址', 'address')),
  hours: text.optional().meta(label('办公时间', 'office hours')),
  languages: z.array(text).default([]).meta(label('服务语言', 'languages')),
  ...stamp,
});
export type Contact = z.infer<typeof contact>;
