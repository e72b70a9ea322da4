"""Traditional characters and their simplified partners, as far as trade talk needs them."""

from __future__ import annotations

_PAIRS = """
個个們们麼么這这還还過过來来時时會会說说對对開开關关問问題题請请謝谢歡欢買买賣卖價价錢钱貨货單单訂订購购運运費费輸输進进報报貴贵
質质量量樣样幾几萬万億亿兩两雙双裝装發发達达遠远邊边裡里裏里條条項项類类種种號号碼码製制產产業业廠厂場场車车門门間间電电
話话機机線线網网絡络頁页圖图書书證证認认識识驗验檢检測测試试標标準准規规國国際际區区東东西西華华漢汉語语譯译詞词
講讲讓让該该當当應应須须願愿意意見见覽览覺觉觀观現现實实際际確确點点顏颜顔颜色色紅红綠绿藍蓝黃黄銀银鋼钢鐵铁銅铜鋁铝
塑塑膠胶紙纸織织紡纺綿绵絨绒絲丝羅罗麗丽紗纱繡绣縫缝襪袜鞋鞋褲裤襯衬領领環环節节約约級级終终結结給给統统經经續续維维
綜综練练縮缩總总編编緩缓緊紧紹绍納纳細细組组紋纹純纯紀纪係系後后復复複复從从徵征術术衛卫衝冲補补複复製制視视親亲
計计記记許许設设訪访評评詢询試试詳详誠诚誤误課课誰谁調调談谈論论諮咨諾诺謂谓證证護护變变豐丰貝贝負负財财責责貼贴
貿贸費费資资賓宾賠赔賬账質质賴赖贈赠贊赞軟软較较載载輕轻輪轮輛辆轉转轎轿辦办農农迴回連连週周遊游遲迟選选遞递適适
郵邮鄭郑釋释針针鈕钮鋪铺錄录錯错鍵键鏈链鏡镜鐘钟長长閃闪閉闭闊阔隊队階阶陽阳陰阴陳陈險险隨随雜杂離离難难雲云靈灵靜静
順顺須须預预頭头頻频顆颗額额顧顾顯显風风飛飞飯饭飲饮餐餐館馆馬马駐驻驗验驚惊體体髒脏鬆松魚鱼鮮鲜鳥鸟鹽盐麥麦麵面黨党齊齐齡龄
龍龙龜龟傢家傳传債债傷伤傾倾僅仅價价儀仪優优儲储兒儿內内冊册凍冻凈净減减創创劃划剛刚劑剂勞劳動动務务勝胜勢势協协單单卻却
參参員员啟启喚唤嗎吗嗨嗨嘗尝嚴严囉啰圍围園园圓圆團团執执堅坚報报塊块壓压壞坏夠够夢梦夾夹奪夺獎奖婦妇媽妈嬰婴學学寧宁寫写寬宽
寶宝將将專专尋寻導导屆届屬属島岛峽峡師师帳帐帶带幣币幫帮幹干庫库廣广廳厅張张強强彈弹彎弯彙汇錶表態态慶庆慮虑憂忧懷怀戰战
戶户拋抛掃扫掛挂採采換换損损搖摇擁拥擇择擊击擔担據据擠挤擬拟擴扩擺摆攜携敗败敘叙數数斷断於于時时晚晚暫暂曆历歷历曉晓
書书東东棄弃極极構构槍枪樂乐樓楼樣样標标樹树橋桥檔档檯台檸柠權权歐欧歲岁歸归殘残殺杀殼壳毀毁氣气決决沒没況况洩泄淚泪
淨净淺浅測测渦涡湯汤準准滅灭滿满漁渔漢汉漲涨潔洁潛潜潤润濕湿濟济灑洒灣湾災灾為为無无煩烦熱热燈灯營营爐炉爛烂爭争爺爷牆墙
狀状獨独獲获獻献環环瑪玛甌瓯產产畢毕畫画異异疊叠癢痒盜盗盡尽監监盤盘眾众睏困瞭了矽硅硬硬碼码礎础礦矿禮礼禁禁種种稱称
積积穩稳窩窝競竞筆笔節节範范築筑篩筛簡简簽签籃篮籠笼糧粮紅红約约綁绑網网緣缘罰罚罷罢義义習习聖圣聞闻聯联聲声職职聽听
肅肃腦脑腳脚臉脸臨临與与興兴舉举舊旧艙舱艦舰艱艰莊庄莖茎華华葉叶蓋盖薦荐藍蓝藝艺藥药蘇苏蘭兰處处虛虚蝕蚀蟲虫蠟蜡衆众
裝装觸触訊讯訓训託托詐诈詩诗認认誌志誇夸諒谅謹谨讀读貓猫貸贷賀贺賺赚賽赛贏赢趕赶趙赵跡迹踐践躍跃軍军軸轴輔辅輸输辭辞
違违遺遗邏逻醫医釐厘鉤钩鈴铃鋰锂錫锡鍋锅鎖锁鏽锈鑰钥鑽钻閱阅闆板關关隻只雖虽雙双雞鸡霧雾韓韩響响頂顶頓顿領领願愿饋馈駁驳
騙骗騰腾驅驱鬧闹麻麻齒齿妳你您您喔喔臺台灘滩蕭萧澤泽濱滨鋅锌鎳镍鎢钨鑄铸鍍镀鉻铬鋒锋鏟铲鑿凿鉗钳鑲镶釘钉鋸锯錘锤鉛铅
啟启週周匯汇戲戏餘余徹彻擋挡攤摊敵敌歎叹滬沪渾浑濃浓煙烟燒烧牽牵犧牺瑣琐痠酸皺皱盞盏瞞瞒磚砖禍祸秤秤穀谷筍笋紮扎緻致罎坛
亞亚倫伦別别喬乔奧奥捲卷斯斯滲渗濾滤瀝沥烏乌煉炼燙烫爾尔獅狮瘋疯盧卢矯矫禎祯稅税穎颖窯窑箏筝紐纽絆绊絢绚綫线緞缎繩绳繪绘繳缴纜缆聳耸
脅胁脫脱膚肤膽胆臟脏艷艳薩萨蘋苹蛻蜕襖袄訥讷訴诉診诊謎谜譜谱貧贫販贩貶贬賈贾賊贼賞赏賢贤賤贱賭赌趨趋蹤踪輝辉輩辈輯辑轟轰辯辩遙遥
遜逊遼辽邁迈鄉乡鄧邓醬酱釣钓鈔钞鈣钙鈦钛鉀钾銘铭銜衔銳锐銷销鍛锻鎂镁鎊镑鎮镇鑑鉴閒闲閘闸閣阁闖闯陣阵陸陆韌韧頒颁頗颇頸颈飄飘飢饥
飼饲飽饱飾饰餃饺餅饼養养餓饿駛驶駝驼騎骑驟骤髮发魯鲁鯨鲸鳳凤鳴鸣鴨鸭鴻鸿鵝鹅鷹鹰曬晒溼湿濺溅癥症
蔔卜藉借衹只裊袅註注諧谐譽誉貫贯賦赋踴踊軌轨遷迁鄰邻釀酿鋼钢鐲镯闢辟隱隐雛雏顛颠饒饶馴驯駕驾鬚须黏粘
"""

SIMPLIFIED = {
    pair[0]: pair[1]
    for line in _PAIRS.split()
    for pair in zip(line[::2], line[1::2], strict=True)
    if pair[0] != pair[1]
}
"""Traditional to simplified, one character each; characters that both scripts share are absent."""

_TO_SIMPLIFIED = str.maketrans(SIMPLIFIED)

SIMPLIFIED_ONLY = frozenset(SIMPLIFIED.values()) - frozenset(
    "你里后面系干谷只松冲周台表征致了家板志托注制回困借卜扎粘云历复当准余采游于咨酸"
)
"""Simplified forms that a traditional text would not hold as characters of their own."""


def simplified(text: str) -> str:
    """`text` with its traditional characters in their simplified form; as long as before, all else as it was.

    >>> simplified("毛絨拖鞋 (EVA)")
    '毛绒拖鞋 (EVA)'
    """
    return text.translate(_TO_SIMPLIFIED)


def script(text: str) -> str:
    """`zh-Hant` when traditional forms outnumber simplified ones, `zh` when the reverse, `""` when nothing tells.

    >>> script("請問這個多少錢"), script("请问这个多少钱"), script("你好")
    ('zh-Hant', 'zh', '')
    """
    traditional = sum(1 for character in text if character in SIMPLIFIED)
    simplified = sum(1 for character in text if character in SIMPLIFIED_ONLY)
    if traditional == simplified:
        return ""
    return "zh-Hant" if traditional > simplified else "zh"
