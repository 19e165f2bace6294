/**
 * Questions that people put to the chains, answered from the real content. What is expected stands in the source
 * documents, quoted beside it; which node comes after which is the portal's own editorial knowledge.
 */
import { describe, expect, test } from 'vitest';
import { chainMapsOf, type ChainMap, type MapNode } from '../src/domain/chain/chain-map.ts';
import { gapOf } from '../src/domain/chain/gaps.ts';
import type { NodeState } from '../src/domain/chain/node-state.ts';
import { placesOn } from '../src/domain/chain/scope.ts';
import { chainsOfCity, downstreamOf, gapsAround, placesWith, zonesSharingChain } from '../src/domain/chain/questions.ts';
import { realPortal } from './test-portal.ts';

const portal = realPortal();
const mapOf = (chain: string): ChainMap => chainMapsOf(portal).get(chain) ?? expect.fail(`no chain ${chain}`);
const nodeOf = (chain: string, id: string): MapNode => mapOf(chain).nodeById.get(id) ?? expect.fail(`no node ${chain}/${id}`);
const zoneOf = (id: string) => portal.zoneById.get(id) ?? expect.fail(`no zone ${id}`);
const cityOf = (id: string) => portal.cityById.get(id) ?? expect.fail(`no city ${id}`);
const ids = (nodes: readonly MapNode[]) => nodes.map(({ data }) => data.id);
/** “place state” of all that have something on a node. */
const whoHas = (node: MapNode) => placesWith(node).map(({ place, own }) => `${place.id} ${own}`);

describe('which nodes of photovoltaics are there, being built, missing', () => {
  const nodes = mapOf('photovoltaics').nodes;
  const inState = (state: NodeState) => nodes.filter((node) => node.state === state);

  test('there: photovoltaic glass alone', () => {
    // 长治：“实地观摩了投资21亿元的山西日盛达2×1000t/d光伏玻璃生产线并了解配套深加工项目投产情况”
    expect(ids(inState('present'))).toEqual(['pv-glass']);
    expect(whoHas(nodeOf('photovoltaics', 'pv-glass'))).toEqual(['changzhi present']);
  });

  test('being built: rods and cells in Xinzhou, modules in Houma, rooftop power in Tunliu', () => {
    expect(ids(inState('being-built'))).toEqual(['ingots', 'cells', 'modules', 'rooftop-pv']);
    // “引进沐邦高科年产20GW N型单晶硅拉棒项目”; “以一道新能源14GW光伏电池生产基地项目为……链主项目”: a chain-master that is still building
    expect(whoHas(nodeOf('photovoltaics', 'ingots'))).toEqual(['xinzhou being-built']);
    expect(whoHas(nodeOf('photovoltaics', 'cells'))).toEqual(['xinzhou being-built']);
    // “侯马开发区总投资20亿元的智能光伏组件制造……签约落地”; “屯留开发区100MW屋顶光伏发电……现场签约”
    expect(whoHas(nodeOf('photovoltaics', 'modules'))).toEqual(['houma being-built']);
    expect(whoHas(nodeOf('photovoltaics', 'rooftop-pv'))).toEqual(['tunliu being-built']);
  });

  test('missing on the main line: silicon before the rods, wafers between rods and cells, and the ground power station that is only intended', () => {
    expect(ids(inState('missing').filter(({ data }) => data.line === 'spine'))).toEqual(['polysilicon', 'wafers', 'power-stations']);
    // “拟投资新建‘120MW光伏发电制2000吨/年绿氢项目’”
    expect(whoHas(nodeOf('photovoltaics', 'power-stations'))).toEqual(['qinyuan missing']);
    expect(gapOf(nodeOf('photovoltaics', 'wafers'))?.beside.map(({ data }) => data.id)).toEqual(['ingots', 'cells']);
  });

  test('of the rest the sources say nothing', () => {
    for (const node of [...inState('missing'), ...inState('unknown')]) {
      if (node.data.id !== 'power-stations') expect(placesWith(node), node.data.id).toEqual([]);
    }
  });
});

describe.each([
  ['carbon-materials', 'anode-materials'],
  ['energy-storage', 'anode'],
])('lithium-battery anode materials on %s', (chain, id) => {
  const node = nodeOf(chain, id);

  test('are recruited for by Xiangyuan alone', () => {
    // “持续引进锂离子电池负极材料高性能碳纤维、煤基烯烃、生物医药等项目”
    expect(node.targets.map(({ place }) => place.id)).toEqual(['xiangyuan']);
  });

  test('are being built in Taigu', () => {
    // “今年落地了一批大项目……太谷经开区……总投资11亿元的海荣锂电池负极材料一体化项目”
    expect(whoHas(node)).toEqual(['taigu being-built', 'xiangyuan missing']);
    expect(node.state).toBe('being-built');
  });
});

test('downstream of monocrystalline ingots: Xinzhou’s cells, Houma’s modules, Tunliu’s and Qinyuan’s power; nobody makes wafers', () => {
  const downstream = downstreamOf(nodeOf('photovoltaics', 'ingots'));
  expect(Object.fromEntries(downstream.map(({ node, places }) => [node.data.id, places.map(({ place, own }) => `${place.id} ${own}`)]))).toEqual({
    wafers: [],
    cells: ['xinzhou being-built'],
    modules: ['houma being-built'],
    'power-stations': ['qinyuan missing'],
    'rooftop-pv': ['tunliu being-built'],
  });
  expect(downstream[0]?.node.data.id).toBe('wafers');
});

describe('zones that share a chain with Xinzhou', () => {
  const shared = zonesSharingChain(zoneOf('xinzhou'));
  const on = (chain: string) =>
    shared
      .filter(({ chains }) => chains.some(({ id }) => id === chain))
      .map(({ zone }) => zone.id)
      .sort();

  test('are on its chains: photovoltaics, storage, and electronics since Hantian', () => {
    // “聚力锻造‘千亿级光伏’和‘百亿级储能’两大产业链条”; “四川悍天……‘智能电子产品产线项目’顺利签约落地”
    expect(
      zoneOf('xinzhou')
        .chains.map(({ id }) => id)
        .sort(),
    ).toEqual(['electronic-information', 'energy-storage', 'photovoltaics']);
  });

  test('on photovoltaics: modules in Houma, power in Qinyuan and Tunliu', () => {
    expect(on('photovoltaics')).toEqual(['houma', 'qinyuan', 'tunliu']);
  });

  test('on storage: those that recruit, sign or build; not Guxian, which only looked at a power station in Shanghai', () => {
    // 洪洞“新型超级电容器隔膜特种电器储能材料项目”，交城“就电网侧储能项目成功签署了合作协议”，晋中“磁悬浮储能飞轮项目”，
    // 太谷“海荣锂电池负极材料一体化项目”，襄垣“新型储能”，新绛“低碳源网荷储一体化项目”；古县“实地考察上海晶科集团共享储能电站”
    expect(on('energy-storage')).toEqual(['hongtong', 'jiaocheng', 'jinzhong', 'taigu', 'xiangyuan', 'xinjiang']);
  });

  test('on electronics: Licheng’s cable, Yangcheng’s leading industry, Yuncheng’s touch screens', () => {
    // 黎城“绿色智能光纤电缆”；阳城“聚焦现代陶瓷、电子信息、精细化工等主导产业”；运城“电子信息产业园正式入驻第一个大项目”
    expect(on('electronic-information')).toEqual(['licheng', 'yangcheng', 'yuncheng']);
  });

  test('are no others, and never itself', () => {
    expect(shared.map(({ zone }) => zone.id).sort()).toEqual(
      [...on('photovoltaics'), ...on('energy-storage'), ...on('electronic-information')].sort(),
    );
  });
});

describe('what is missing around Yangcheng’s ceramics', () => {
  const map = mapOf('ceramics-building-materials');
  const yangcheng = zoneOf('yangcheng');

  test('Yangcheng is on the chain by its leading industry, but the source names no kind of ceramics, no works and no project', () => {
    // “聚焦现代陶瓷、电子信息、精细化工等主导产业”, and no more of ceramics
    expect(map.chain.zones).toContain(yangcheng);
    expect(map.nodes.filter((node) => placesWith(node).some(({ place }) => place === yangcheng))).toEqual([]);
  });

  test('so no gap is claimed around it', () => {
    expect(gapsAround(yangcheng, map)).toEqual([]);
  });

  test('of what ceramics are made of, the sources know one gap: the sodium silicate that Guxian looks for', () => {
    // 古县：“重点对接工业硅酸钠、煤焦油深加工、煤矸石综合利用”
    const intoBodies = nodeOf('ceramics-building-materials', 'body-preparation').upstream;
    expect(ids(intoBodies.filter((node) => gapOf(node)))).toEqual(['sodium-silicate']);
    expect(whoHas(nodeOf('ceramics-building-materials', 'sodium-silicate'))).toEqual(['guxian missing']);
  });

  test('elsewhere on the chain stand Xinjiang’s cement and Huguan’s prefabricated building', () => {
    // “威顿水泥等4家核心骨干企业等为链主”; “壶关开发区山西建筑产业现代化长治园区”
    const there = map.nodes.filter(({ state }) => state === 'present' || state === 'being-built');
    expect(there.map((node) => [node.data.id, ...whoHas(node)])).toEqual([
      ['cement', 'xinjiang present'],
      ['prefabricated-building', 'huguan being-built'],
    ]);
  });
});

describe('what is there is not called missing', () => {
  test.each([
    // “推荐山西德元堂药业有限公司和山西广生胶囊有限公司申报省级‘链核’企业”; its “产能扩建项目” is only being advanced
    ['medicine', 'capsules', ['jinzhong present']],
    // “深入广灵县鑫佰晟再生金属交易市场……等企业”
    ['recycled-metals', 'scrap-market', ['guangling present']],
    // 临猗：“已建立了……综合检验检测中心”, “运城果品出口平台”, “建成1个国家级研发（试验）基地”; 阳曲 only plans its pilot base
    ['food-processing', 'food-testing', ['linyi present']],
    ['food-processing', 'food-export', ['linyi present']],
    ['food-processing', 'product-development', ['linyi present', 'yangqu missing']],
    // “首批入驻数据流量谷总部基地”
    ['data-computing', 'digital-headquarters', ['province present']],
  ])('%s/%s', (chain, id, expected) => {
    expect(whoHas(nodeOf(chain, id))).toEqual(expected);
    expect(nodeOf(chain, id).state).toBe('present');
  });

  test('what is only planned or announced is', () => {
    // “深化产学研用合作，建设……中试基地”; “积极争取省级数据交易平台落户”; “打造普惠算力服务平台”; “推进广华园药用包装项目”
    for (const [chain = '', id = ''] of [
      ['medicine', 'pilot-plants'],
      ['data-computing', 'data-trading'],
      ['data-computing', 'computing-services'],
      ['medicine', 'pharma-packaging'],
    ]) {
      expect(nodeOf(chain, id).state, id).toBe('missing');
      expect(placesWith(nodeOf(chain, id)).length, id).toBe(1);
    }
  });
});

test('companies that were only met bring no zone to a node: sorghum from Wuchuan, methanol cars, a storage station in Shanghai', () => {
  // 武乡“到……务川琼浆源高粱种植有限公司等相关企业考察”，古县“实地考察上海晶科集团共享储能电站……浙江绿色智行科创公司甲醇汽车项目”
  const places = (chain: string, id: string) => placesOn(nodeOf(chain, id)).map(({ id: place }) => place);
  expect(places('food-processing', 'grain-growing')).toEqual([]);
  expect(places('nev-parts', 'methanol-vehicles')).toEqual([]);
  expect(places('energy-storage', 'grid-stations')).not.toContain('guxian');
});

test('the chains of Changzhi: those of its zones, and photovoltaic glass in the city itself', () => {
  const answer = chainsOfCity(portal, cityOf('changzhi'));
  expect(Object.fromEntries(answer.map(({ chain, zones }) => [chain.id, zones.map(({ id }) => id)]))).toEqual({
    // “沁源……120MW光伏发电制2000吨/年绿氢项目”, “屯留开发区100MW屋顶光伏发电”
    photovoltaics: ['qinyuan', 'tunliu'],
    // 襄垣：“重点围绕煤焦化工产品附加值提升，持续引进锂离子电池负极材料高性能碳纤维、煤基烯烃、生物医药等项目”
    'coal-chemicals': ['xiangyuan'],
    'carbon-materials': ['xiangyuan'],
    medicine: ['xiangyuan'],
    // 襄垣：“围绕智能制造、煤机装备、新型储能、氢能、废弃资源综合利用等行业细分领域”；沁源：“率先布局氢能产业承接空间”
    'energy-storage': ['xiangyuan'],
    equipment: ['xiangyuan'],
    hydrogen: ['qinyuan', 'xiangyuan'],
    'recycled-metals': ['xiangyuan'],
    // “长治经开区LED封装扩产、上党开发区智能显视触摸屏玻璃盖板、黎城开发区绿色智能光纤电缆、壶关开发区山西建筑产业现代化长治园区”
    semiconductors: ['changzhi', 'shangdang'],
    'electronic-information': ['licheng'],
    'ceramics-building-materials': ['huguan'],
    // 屯留“6MW微风发电示范项目”；武乡“围绕小米、蔬菜（食用菌）、肉制品、饮品、果品、食品加工六大产业”
    'wind-power': ['tunliu'],
    'food-processing': ['wuxiang'],
  });
  expect(answer.filter(({ itself }) => itself).map(({ chain }) => chain.id)).toEqual(['photovoltaics']);
});
