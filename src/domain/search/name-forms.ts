/** Forms of a name under which people look for it. */

const zoneEndings =
  /(经济技术开发区|高新技术产业开发区|现代农业产业示范区|农业高新技术产业示范区|生态文化旅游示范区|生态文化旅游开发区|经济开发区|生态示范区|国家农高区|农高区|经开区|高新区|开发区|示范区|产业集聚区)(（.*）)?$/;
const legalEndings = /(集团股份有限公司|集团有限公司|有限责任公司|股份有限公司|有限公司|集团公司|集团|公司)$/;
const legalEndingsEnglish = /[\s,]+(co|ltd|inc|corp|corporation|company|limited|group|holdings?|plc|llc)\.?$/i;

/** 襄垣经济技术开发区 → 襄垣: what people type for a zone. */
export function zoneCore(name: string): string {
  const core = name.replace(zoneEndings, '');
  return core.length >= 2 ? core : name;
}

/** 临汾市 → 临汾, 襄垣县 → 襄垣; a two-character name stays whole (祁县). */
export function divisionCore(name: string): string {
  return [...name].length > 2 ? name.replace(/(市|县|区|省)$/, '') : name;
}

/**
 * 山西广生胶囊有限公司 → 广生胶囊: the name without its legal ending and without the places before it.
 * @param places names of provinces, cities and counties
 */
export function companyCore(name: string, places: ReadonlySet<string>): string {
  let core = name.replace(/[（(].*?[）)]/g, '').replace(legalEndings, '');
  for (let length = Math.min(4, core.length - 2); length >= 2; length -= 1) {
    if (places.has(core.slice(0, length))) {
      core = core.slice(length).replace(/^[市省县]/, '');
      break;
    }
  }
  return core.length >= 2 ? core : name;
}

/** Shanxi Guangsheng Capsule Co., Ltd. → Shanxi Guangsheng Capsule. */
export function companyCoreEnglish(name: string): string {
  let core = name.replace(/\(.*?\)/g, '').trim();
  for (let last = ''; last !== core;) {
    last = core;
    core = core.replace(legalEndingsEnglish, '').trim();
  }
  return core === '' ? name : core;
}

/** Names of the provinces, with which many company names begin. */
export const provinces =
  '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 深圳 厦门 杭州 绍兴 苏州 广州 南京 武汉 青岛 大连 宁波'.split(
    ' ',
  );
