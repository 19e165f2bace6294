/**
 * Traditional characters and the simplified ones for them, each under the other: those that a text about development
 * zones is likely to bring. Left out is what is written in simplified texts too, if only in names: 乾, 著, 徵, 昇, 鍾, 藉.
 */
const traditional =
  '個們倉偉側傳債億優償兩冊劑剛動勞勢勵勸協單衛廠廳歷曆壓參號員啟嚴國圍圖團執堅報場塊壯處複復夠奮獎學實寧寫寬寶將尋對導層屬島嶺帶幫幣幹庫廣廢應莊張強當徑從態慮憑懷戰戶擇擔據擴擬斷時晉曉暫術條來東極榮樓樣' +
  '樹橋檢櫃權歡歐歲歸決沒滿漢濕濟澤潔灣為爲無營爭牆狀獨獲現環產産畢盤監盡儘眾確碼磚禮種稱積穩競節範築簡簽籌糧緊絕經綜維緣編績縮繼罰羅義習聲職聽脫腦臨舉舊華葉蓋蘇藍藝虛補裡裏視覺覽觀規觸訊討託設訪註詞誤護' +
  '豐負貫貸賠賴躍輛辦遞遺釀銀鋪錯鍋鍛鑄鏡閘閣陝陣陳雖電響頻額顧養驟魯麼業園區開發髮資貿貨買賣購銷價費稅財務審計劃畫標準證認許請書記錄檔數網絡線纖織紡綠紅級組結構給統續總縣鎮鄉陽陰長門問間關會議論說話語讀' +
  '調談訂試該詳評詢誠課講謝識變讓責貢獻質賃賽贈車軌軟軍轉輪輸載輕較輔達過運進連遠適選遷邊還這郵鄰釋針錢鎖鏈閉隊階際陸險隨雙雜難離雲靈靜頁頂順預領頭題類顯願飛飯飲館馬駐驗驅體魚鮮鳥鹽麗麥黃點黨齊齡龍鋼鐵鋁' +
  '鎂銅鈦錳鋰鈉鉬鎢鋅礦煉氫氣風儲熱燈燒爐機備裝製藥醫療膠農創項專臺餘穀麵係繫聯隻沖衝況減淨鐘併佈週並嶽遊佔採岡嵐呂瀋迴鬆誌鑑鑒僱鋸韌貧賓師殘滅災癥簾縱繞舖艙蟲蠟豬趙跡軸輝轄遲鈣鉛鑽釘闊闢隱雞霧靂騰驛鷹鴻' +
  '齒龐';
const simplified =
  '个们仓伟侧传债亿优偿两册剂刚动劳势励劝协单卫厂厅历历压参号员启严国围图团执坚报场块壮处复复够奋奖学实宁写宽宝将寻对导层属岛岭带帮币干库广废应庄张强当径从态虑凭怀战户择担据扩拟断时晋晓暂术条来东极荣楼样' +
  '树桥检柜权欢欧岁归决没满汉湿济泽洁湾为为无营争墙状独获现环产产毕盘监尽尽众确码砖礼种称积稳竞节范筑简签筹粮紧绝经综维缘编绩缩继罚罗义习声职听脱脑临举旧华叶盖苏蓝艺虚补里里视觉览观规触讯讨托设访注词误护' +
  '丰负贯贷赔赖跃辆办递遗酿银铺错锅锻铸镜闸阁陕阵陈虽电响频额顾养骤鲁么业园区开发发资贸货买卖购销价费税财务审计划画标准证认许请书记录档数网络线纤织纺绿红级组结构给统续总县镇乡阳阴长门问间关会议论说话语读' +
  '调谈订试该详评询诚课讲谢识变让责贡献质赁赛赠车轨软军转轮输载轻较辅达过运进连远适选迁边还这邮邻释针钱锁链闭队阶际陆险随双杂难离云灵静页顶顺预领头题类显愿飞饭饮馆马驻验驱体鱼鲜鸟盐丽麦黄点党齐龄龙钢铁铝' +
  '镁铜钛锰锂钠钼钨锌矿炼氢气风储热灯烧炉机备装制药医疗胶农创项专台余谷面系系联只冲冲况减净钟并布周并岳游占采冈岚吕沈回松志鉴鉴雇锯韧贫宾师残灭灾症帘纵绕铺舱虫蜡猪赵迹轴辉辖迟钙铅钻钉阔辟隐鸡雾雳腾驿鹰鸿' +
  '齿庞';

/** Surnames of simplified texts and the place 於潜 have these: they are wrong only where other characters are. */
const besideOthers = { 後: '后', 於: '于' };

const pairs = new Map<string, string>(Object.entries(besideOthers));
for (const [index, character] of [...traditional].entries()) pairs.set(character, simplified.charAt(index));

/** A character that is never right in a simplified text. */
export const surelyTraditional = new RegExp(`[${traditional}]`);

/** The pattern of one character, in a text that has one of the others. */
export const traditionalSource = `(?:[${traditional}後]|於(?!潜))`;
const each = new RegExp(traditionalSource, 'g');

/** The traditional characters of a text. */
export function traditionalIn(text: string): Set<string> {
  return new Set(text.match(each));
}

/** The same text in simplified characters. */
export function inSimplified(text: string): string {
  return text.replace(each, (character) => pairs.get(character) ?? character);
}
