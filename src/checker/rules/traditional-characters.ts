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
  '齒龐與約內測純紹細溫見諾畝興換別鏽謀絲礎軋漿纜瀝揮薦萬塗蹤彎窯掛匯鍍蘭牽噸釩賦絳終撐錠貼烏欄儀紙烴棗廈凍鹼鎳輥譜納濃滾殼噴鍵診訓襯煙溝鵬閥遙蝕擠拋餾飾須鎵幾塵銨親篩瑪堝銜粵桿懸恆徹圓則閒轂瀏澆崗兌漬夾' +
  '堯卻亞頓錦鉻譯聖氈樞帥鳳顆鈎醬賈練綸氬殺摻彈壺飼顏鈷踐趨蘋腳脹纏絨棄曬屆壇啓倫錫錨鈑釹輯贏贊繪縫稟疊爾熒滲洩槳擁慶勁僅鹵餅鋯銦鉢鉑醃邁遜輻貴誰蓮腸聞礙濾澱潛檻樁棟攪攝攜損廚墾勻剎傑麩鱗駕饋饅餡頃閱錘銑' +
  '鈕賬賞謂絞紛紗紓筆穎異瓊獸滯滬滌湯渦淺樂楊柵暢擊搶揚掃孫刪驥驢駛馮韜韋鞏閃鑰鐓鏜鍺鈍轎趕賀貯譽諧翹羥繩緩紕紋紀籠窪窩礬碩瑩煩濺濤漲湊渾槍曄斬擺摯搗揀掙捨孿婦婁娛奪奧壽壞墊噓嘗劍劉剝傷';
const simplified =
  '个们仓伟侧传债亿优偿两册剂刚动劳势励劝协单卫厂厅历历压参号员启严国围图团执坚报场块壮处复复够奋奖学实宁写宽宝将寻对导层属岛岭带帮币干库广废应庄张强当径从态虑凭怀战户择担据扩拟断时晋晓暂术条来东极荣楼样' +
  '树桥检柜权欢欧岁归决没满汉湿济泽洁湾为为无营争墙状独获现环产产毕盘监尽尽众确码砖礼种称积稳竞节范筑简签筹粮紧绝经综维缘编绩缩继罚罗义习声职听脱脑临举旧华叶盖苏蓝艺虚补里里视觉览观规触讯讨托设访注词误护' +
  '丰负贯贷赔赖跃辆办递遗酿银铺错锅锻铸镜闸阁陕阵陈虽电响频额顾养骤鲁么业园区开发发资贸货买卖购销价费税财务审计划画标准证认许请书记录档数网络线纤织纺绿红级组结构给统续总县镇乡阳阴长门问间关会议论说话语读' +
  '调谈订试该详评询诚课讲谢识变让责贡献质赁赛赠车轨软军转轮输载轻较辅达过运进连远适选迁边还这邮邻释针钱锁链闭队阶际陆险随双杂难离云灵静页顶顺预领头题类显愿飞饭饮馆马驻验驱体鱼鲜鸟盐丽麦黄点党齐龄龙钢铁铝' +
  '镁铜钛锰锂钠钼钨锌矿炼氢气风储热灯烧炉机备装制药医疗胶农创项专台余谷面系系联只冲冲况减净钟并布周并岳游占采冈岚吕沈回松志鉴鉴雇锯韧贫宾师残灭灾症帘纵绕铺舱虫蜡猪赵迹轴辉辖迟钙铅钻钉阔辟隐鸡雾雳腾驿鹰鸿' +
  '齿庞与约内测纯绍细温见诺亩兴换别锈谋丝础轧浆缆沥挥荐万涂踪弯窑挂汇镀兰牵吨钒赋绛终撑锭贴乌栏仪纸烃枣厦冻碱镍辊谱纳浓滚壳喷键诊训衬烟沟鹏阀遥蚀挤抛馏饰须镓几尘铵亲筛玛埚衔粤杆悬恒彻圆则闲毂浏浇岗兑渍夹' +
  '尧却亚顿锦铬译圣毡枢帅凤颗钩酱贾练纶氩杀掺弹壶饲颜钴践趋苹脚胀缠绒弃晒届坛启伦锡锚钣钕辑赢赞绘缝禀叠尔荧渗泄桨拥庆劲仅卤饼锆铟钵铂腌迈逊辐贵谁莲肠闻碍滤淀潜槛桩栋搅摄携损厨垦匀刹杰麸鳞驾馈馒馅顷阅锤铣' +
  '钮账赏谓绞纷纱纾笔颖异琼兽滞沪涤汤涡浅乐杨栅畅击抢扬扫孙删骥驴驶冯韬韦巩闪钥镦镗锗钝轿赶贺贮誉谐翘羟绳缓纰纹纪笼洼窝矾硕莹烦溅涛涨凑浑枪晔斩摆挚捣拣挣舍孪妇娄娱夺奥寿坏垫嘘尝剑刘剥伤';

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
