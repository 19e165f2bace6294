/** Chinese for words of Sveltia CMS that its own translation does not have yet, as far as our pages show them. */
interface Words {
  [key: string]: string | Words;
}

const missing: Words = {
  select_item: '选择 {$name}',
  sign_in_using_access_token_workflow_note: '保存会变成合并请求，所以令牌还要有读写合并请求的权限。',
  file_unavailable: '打不开',
  file_unavailable_description: '这个文件打不开，可能已移走或删除。',
  back_to_parent_folder: '回到上一级文件夹',
  show_errors: '显示错误',
  list_item_options: '这一条的操作',
  entry_sidebar: {
    slug: { title: '编号', generated_on_save: '编号在保存时由名称生成。', unavailable: '这个条目没有编号。' },
  },
  save_conflict: {
    title: '别人已经改过这个条目',
    modified_by: '您打开之后，{$name} 在 {$date} 改过这个条目。',
    modified: '您打开之后，仓库里的这个条目有了改动。',
    deleted: '您打开之后，这个条目已从仓库删除。',
    overwrite_warning: '现在保存，别人的改动就会丢失。',
    recreate_warning: '现在保存，会重新建立这个条目。',
    save_anyway: '仍然保存',
    branch_moved: '保存时别人更新了仓库，请再试一次。',
  },
  remote_change: { reload_entry: '重新载入条目', confirm_reloading_entry: '要重新载入这个条目吗？没有保存的改动会丢失。' },
  relation_field: { save_together_hint: '新建的{$name}会与正在编辑的条目一起保存。', add_failed: '没有加上{$name}，原因见浏览器控制台。' },
  status: { deploying: '正在发布' },
  workflow: { deploying_deletion: '删除' },
  // Above the words of a refused save: nothing went wrong, and trying again later does not help.
  saving_entry: { error: { description: '没有保存。' } },
};

/** These say something that is not so for us. */
const replaced = ['saving_entry.error.description'];

/** The system’s own Chinese, with what it lacks. */
export function completeWords(text: string): string {
  return JSON.stringify(merge(JSON.parse(text) as Words, missing, ''));
}

function merge(own: Words, ours: Words, path: string): Words {
  const merged = { ...own };
  for (const [key, word] of Object.entries(ours)) {
    const theirs = own[key];
    const at = path + key;
    if (typeof word === 'object') merged[key] = merge(typeof theirs === 'object' ? theirs : {}, word, `${at}.`);
    else if (theirs === undefined || replaced.includes(at)) merged[key] = word;
  }
  return merged;
}
