# 助手所说的一切。数字、名称和日期只能通过变量进来；本文件里不得写数字。

## 开场、收尾与客套
utter_welcome = 您好，我是{ $shop }的自动助手。产品、价格、样品和运费的问题，我随时都可以为您解答；如需人工，我也可以马上通知同事。请问有什么可以帮您？
utter_greet = 您好，感谢您联系{ $shop }。请问有什么可以帮您？
utter_goodbye = 感谢您的咨询，再见。您的询盘已经存档，有需要请随时在这里留言。
utter_thank = 不客气。还有什么可以帮您的吗？
utter_understood = 好的，明白了。有需要随时告诉我。
utter_go_on = 好的。接下来您想了解价格、样品还是运费？
utter_stopped = 好的，这件事先放下。目前没有生成任何订单。
utter_bot = 我是{ $shop }的自动助手，不是真人。我根据公司的产品和价格资料回答，您随时可以要求转给同事。
utter_languages = 您可以用自己的语言来写，我会用您的语言回复。
utter_language_switched = 好的，我们接下来用中文沟通。
utter_out_of_scope = 抱歉，我只能解答产品、价格、样品和交货方面的问题。这几方面有什么可以为您解答的吗？
utter_offer_service = 感谢您的来信。这里是面向采购客户的窗口，您的信息已经存档，如有需要会与您联系。
utter_which_meaning = 抱歉，我不太确定是否明白了您的意思。您想问的是下面哪一项吗？您也可以换个说法。
utter_not_understood = 抱歉，我没有完全明白您的意思。您可以换个说法，或者我帮您转给同事？
utter_refused = 未经核实的数字，我不便报给您。您可以要求转人工，由同事核实后答复您。
utter_apology = 非常抱歉，我们这边出了点问题，暂时无法回复。您的消息已经保存，同事会看到。

## 产品
utter_product = { $product }（{ $sku }）
    { $facts }
utter_products_found = 我们有以下产品：
    { $products }
utter_nothing_found = 现有产品中没有找到符合您要求的，您的需求我已经转给同事。
utter_catalogue_file = 这是我们的产品目录，共{ $count }款产品。
utter_which_product = 请问是哪一款产品？告诉我品名、货号或链接都可以。
utter_fact = { $product }的{ $attribute }：{ $value }。
utter_fact_held = { $product }的资料中有：{ $held }。{ $attribute }：{ $value }。
utter_value_lacking = { $product }注明的{ $attribute }是：{ $value }，其中没有“{ $asked }”。
utter_not_stated = { $product }的资料里没有注明这一项：{ $attribute }。我不想随便猜测，已经把您的问题转给同事。
utter_not_confirmed = 关于“{ $asked }”，{ $product }的资料里没有说是，也没有说不是。我不想随便猜测，已经把您的问题转给同事。
utter_none_stated = { $products }的资料都没有注明这一项：{ $asked }。我不想随便猜测，已经把问题转给同事。
utter_description = { $product }的商品说明：{ $words }
utter_not_stated_shop = 这方面我没有确认过的资料，不便猜测，已经把您的问题转给同事。
utter_quote_seller = { $words }
utter_seller_words = 同事已经回答过这个问题，原文如下：{ $words }
utter_in_stock = { $product }目前有现货{ $stock }。
utter_stock_short = { $product }目前有现货{ $stock }，不足{ $quantity }，其余部分需要按订单生产。
utter_out_of_stock = { $product }目前没有现货，可以按订单生产。
utter_certification = { $product }具备：{ $certifications }。
utter_certificate_lacking = { $product }注明的证书是{ $certifications }，其中没有{ $asked }，我无法确认，已经把您的问题转给同事。
utter_files_attached = 附件：{ $files }。
utter_no_certification = { $product }目前没有证书。
utter_customization = 可以，{ $product }支持定制，起订量如下：
    { $kinds }
utter_no_customization = 抱歉，{ $product }不接受定制。
utter_comparison = { $products }对比如下，仅列出资料中注明的内容：
    { $rows }
line_product = • { $product }（{ $sku }）
line_need = – { $attribute }：{ $value }
line_need_lacking = – 未注明：{ $asked }
line_compared = • { $attribute }
    { $values }
line_compared_value = { $sku }：{ $value }
line_fact = • { $attribute }：{ $value }
line_customization = • { $kind }：{ $quantity }起
line_customization_enough = • { $kind }：{ $minimum }起，{ $quantity }已达到
line_customization_short = • { $kind }：{ $minimum }起，{ $quantity }还没有达到

## 价格
utter_price = { $product }，{ $quantity }：{ $per_unit }{ $unit_price }，合计{ $total }，{ $terms }。报价单号{ $number }，有效期至{ $valid_until }。
    { $details }
utter_price_list = { $product }的价格如下：
    { $tiers }
utter_prices = 报价单号{ $number }，{ $terms }，有效期至{ $valid_until }：
    { $lines }
    合计：{ $total }。
    { $details }
utter_price_lists = 价格如下：
    { $products }
utter_price_list_file = 这是我们的价格表。
utter_moq = { $product }的起订量是{ $moq }。
utter_below_moq = { $product }的起订量是{ $moq }。数量不到起订量的话，可以先寄样品给您确认质量。
utter_below_moq_asked = { $product }的起订量是{ $moq }。能否少订一些，我已经请同事确认。
utter_target_passed_on = 以上是{ $product }在我权限内的最优价格，您的目标价我已经转给同事。
utter_concession = { $product }，{ $quantity }：我可以给您{ $per_unit }{ $unit_price }，合计{ $total }，{ $terms }，条件是：
    { $conditions }
    报价单号{ $number }，有效期至{ $valid_until }。达不到条件则按标准价目执行。
    { $details }
utter_offer_stands = { $product }的这个价格已经是我权限内的极限，报价维持不变。您的要求我已经转给同事。
utter_ask_concession = 需要我按这个条件为您拟一份{ $product }、{ $quantity }的订单草稿吗？
line_tier = • { $quantity }起：{ $per_unit }{ $unit_price }
line_lead_time = 生产周期{ $days }。
line_next_tier = 数量达到{ $quantity }，单价可以降到{ $per_unit }{ $unit_price }。
line_next_tier_saves = 数量达到{ $quantity }，单价可以降到{ $per_unit }{ $unit_price }，这个数量可以省{ $saving }。
line_price = • { $product }，{ $quantity }：{ $per_unit }{ $unit_price }，共{ $amount }
line_more_products = 我们还有其他产品，您对哪些感兴趣，请告诉我。
line_about = 按{ $date }的汇率，约合{ $amount }。
line_price_list = { $product } ({ $sku })
    { $tiers }
line_condition_quantity = • 订购数量不少于{ $quantity }
line_condition_deposit = • 定金{ $deposit }%
line_condition_confirmation = • 最迟在{ $until }下单

## 运费
utter_shipping = { $product }，{ $quantity }，运到{ $place }的运费（{ $cartons }箱，{ $weight }公斤，{ $volume }立方米）：
    { $options }
    { $notes }
utter_no_rate = 我这里没有到{ $place }的运价，已经转给同事，由同事向货代询价。
utter_lead_time = { $product }，{ $quantity }：生产周期{ $days }。
utter_shipping_terms = 我们可以做的贸易条款：{ $terms }。运输方式：{ $modes }。
utter_term_not_offered = { $term }不在我们常做的条款之内，我已经把问题转给同事。
utter_which_carrier = 请问样品您希望由哪一家寄送？
    { $options }
line_option = • { $carrier }，{ $mode }：{ $price }，运输{ $days }
line_option_no_days = • { $carrier }，{ $mode }：{ $price }
utter_landed = { $product }，{ $quantity }，{ $term } { $place }，由{ $carrier }承运：
    { $lines }
    合计{ $total }。报价单号{ $number }，有效期至{ $valid_until }。
    { $notes }
utter_landed_not_stated = { $term }的完整总价目前还报不出来，因为其中有一项费用我们的资料里没有。我已经转给同事；上面的运费报价照样有效。
utter_arrival = 如果今天下单，{ $product }预计在{ $ready_from }至{ $ready_until }之间备妥，到货时间预计为：
    { $options }
    计算时已扣除我方的休息日；承运商按工作日计的，{ $countries }的休息日也已扣除。清关可能还需要更长时间。
line_arrival = • { $carrier }，{ $mode }：{ $from }至{ $until }之间
line_charge = • { $name }：{ $amount }
line_landed_estimate = 以上为估算，海关或承运商的实际收费可能有出入。
line_order_goods = • { $product }，{ $quantity }：{ $per_unit }{ $unit_price }，计{ $amount }
line_order_goods_with = • { $product }（{ $options }），{ $quantity }：{ $per_unit }{ $unit_price }，计{ $amount }
line_order_freight = • 运费：{ $carrier }（{ $mode }，运输{ $days }），{ $price }
line_order_freight_no_days = • 运费：{ $carrier }（{ $mode }），{ $price }
line_order_freight_own = • 运费：由您自行安排并支付，不含在本订单内
line_order_freight_prepaid = • 运费：由我们承担
line_order_total = • 合计：{ $total }
line_order_parts = • 定金：{ $deposit }，发货前余款：{ $balance }
line_order_whole = • 付款：开始办理前付清全款
line_order_term = • 贸易条款：{ $term }
line_order_destination = • 目的地：{ $place }
line_order_contact = • 联系方式：{ $contact }
line_order_ready = • 收到定金后{ $days }备好货
line_order_ready_paid = • 收到货款后{ $days }备好货
line_order_follows = • 接续样品订单{ $number }
line_order_valid = • 有效期至{ $valid_until }
line_order_page = • 订单页面：{ $url }
line_change = • { $what }：{ $before } → { $after }
line_change_of_product = • { $product }：{ $before } → { $after }
line_change_added = • 增加：{ $product }，{ $quantity }
line_change_removed = • 去掉：{ $product }，{ $quantity }
line_due_deposit = • 应付定金：{ $amount }
line_due_balance = • 发货前应付：{ $amount }
line_due_whole = • 应付全款：{ $amount }
line_freight_indication = 按{ $term }条款，主程运输由您自行安排，以上运费仅供参考。
line_term_fits = { $term }适用于直接装上船的货物；如果走{ $mode }，合适的条款是{ $fitting }。
line_postcode_matters = 准确的运费要看邮编，请把您的邮编告诉我，我来为您报价。
line_requoted = 之前的报价（单号{ $number }，{ $price }起）已经过期，我已重新向承运商询价。
line_guessed_from_phone = 目的地{ $place }是根据您的电话号码推测的，如果不对请告诉我。
line_city_matters = 有些承运商需要城市名才能报价，请把城市告诉我，我去询价。
line_guessed_place = 目的地{ $place }是根据您浏览器的时区推测的，如果不对请告诉我。

## 样品与询盘
utter_sample = { $product }的样品费是{ $fee }，最多可寄{ $maximum }。
    { $terms }
utter_sample_free = { $product }的样品免费，最多可寄{ $maximum }。
    { $terms }
utter_sample_limit = { $product }的样品最多可寄{ $maximum }。
utter_sample_given = { $product }的样品每位买家最多可寄{ $maximum }，目前已下单{ $given }。
line_sample_credited = 下大货订单后，样品费可以抵扣货款。
line_sample_lead_time = { $days }内寄出。
line_sample_freight_collect = 运费由您的快递账号到付。
line_sample_freight_prepaid = 运费由我们承担。
line_sample_freight_quoted = 运费另计。
utter_noted = 谢谢，我已经记下了。
utter_noted_contact = 谢谢，您的联系方式已经记下了。
utter_ask_sample_purpose = 方便了解一下样品的用途吗，是店铺销售、项目采购还是自用？
utter_ask_first_quantity = 如果样品满意，首批订单大概会有多少数量？
utter_ask_market = 请问货物打算在哪个国家销售？
utter_ask_destination = 请问货物要运到哪个国家、哪个城市？
utter_ask_quantity = 请问您大概需要多少数量？
utter_ask_contact = 请问怎么称呼您？方便的话请留一个邮箱。
utter_ask_product = 请问您对哪一款产品感兴趣？
utter_ask_timing = 请问您最晚什么时候需要收到货？
utter_confirm_order = 您的订单我是这样理解的，请核对：
    { $goods }
    { $details }
    需要我照此为您拟订单草稿吗？您会收到一个订单页面，核对无误后再确认。
utter_follow_up_sample = 您好！样品应该已经送到您手中了：{ $products }。希望您满意，需要我为您拟订单草稿吗？
utter_follow_up_expiring = 您好！温馨提醒：您的订单草稿{ $number }有效期至{ $valid_until }。请问要继续下单吗？

## 订单与付款
utter_order_drafted = 您的订单草稿{ $number }已经准备好：合计{ $total }，定金{ $deposit }，余款{ $balance }发货前付清。有效期至{ $valid_until }，请在订单页面核对，无误后在页面上确认。
utter_order_pending = 您的订单草稿{ $number }已经准备好：合计{ $total }，定金{ $deposit }，余款{ $balance }发货前付清，有效期至{ $valid_until }。同事会先确认一遍，您现在就可以在订单页面查看。
utter_order_status = 订单{ $number }，{ $total }：{ $status }。
    { $details }
utter_order_not_found = 抱歉，这次对话里没有信息能确认该订单属于您，我不便在这里显示。
utter_no_order_yet = 没关系，目前没有生成任何订单。报价在有效期内都有效，您可以慢慢考虑。
utter_payment = 我们通常的付款条件是{ $deposit }%定金，发货前付{ $balance }%余款，付款方式：{ $methods }。账户信息只显示在订单页面上，我们绝不会在聊天中更改账户。
utter_sorry_problem = 非常抱歉给您带来不便。这件事会直接交由专人处理。
utter_confirm_revision = 订单{ $number }将作如下修改：
    { $changes }
    修改后的整份订单为：
    { $goods }
    { $details }
    需要我照此出新版本吗？在您答应之前，现有版本保持不变。
utter_back_to_order = 回到您的订单，合计{ $total }：需要我照上面的内容拟草稿吗？
utter_ask_quantity_of = 请问{ $product }您需要订多少数量？
utter_which_freight = 请问货物由哪一家运输？也可以由您自己的货代安排。
    { $options }
utter_order_drafted_whole = 您的订单草稿{ $number }已经准备好：{ $total }，款到后开始办理。有效期至{ $valid_until }，请在订单页面核对，无误后在页面上确认。
utter_order_pending_whole = 您的订单草稿{ $number }已经准备好：{ $total }，款到后开始办理，有效期至{ $valid_until }。同事会先确认一遍，您现在就可以在订单页面查看。
utter_order_revised = 订单{ $number }的新版本已经准备好：合计{ $total }，有效期至{ $valid_until }。新版本取代原来的版本，请在订单页面核对并确认。
utter_order_revised_pending = 订单{ $number }的新版本已经准备好：合计{ $total }，有效期至{ $valid_until }。新版本取代原来的版本。同事会先确认一遍，您现在就可以在订单页面查看。
utter_order_by_person = 这份订单我无法独自拟好，会由同事和您一起完成。
utter_order_kept = 好的，订单{ $number }保持不变。
utter_what_change = 请问订单{ $number }您想修改什么：数量、产品、目的地、运输方式，还是贸易条款？
utter_change_by_person = 订单{ $number }目前的状态是“{ $status }”，只能由专人修改。您的要求我已经转达给同事。
utter_confirm_cancel = 确定要取消订单{ $number }（合计{ $total }）吗？取消后就不能再确认了。
utter_order_cancelled = 订单{ $number }已取消，您无需为它支付任何费用。
utter_ask_order_proof = 请提供订单号，以及该订单登记的邮箱或电话，或者把订单页面的链接发给我。
utter_sorry_problem_order = 订单{ $number }给您带来不便，非常抱歉。这件事连同您的原话会直接交由专人处理。

## 人工
utter_handed_over = 我已经通知同事，最晚会在我方时间{ $reply_by }之前在这里回复您，即您当地时间{ $reply_by_local }。
utter_handed_over_same_clock = 我已经通知同事，最晚会在{ $reply_by }之前在这里回复您。
utter_handed_over_no_time = 我已经通知同事，会在这里回复您。

## 隐私
utter_privacy = { $notice }
    您的要求我已经转给同事。
utter_privacy_passed_on = 关于您个人数据的要求，我已经转给同事。

## 快捷回复
choice_sample = 先要样品
choice_product = { $product }
choice_carrier = { $carrier }，{ $price }
choice_draft_order = 好的，请拟订单
choice_not_yet = 暂时不用
choice_own_freight = 用我们自己的货代
choice_revise_order = 好的，请修改
choice_cancel_order = 好的，请取消
choice_means_find_product = 找产品
choice_means_ask_product_details = 产品详情
choice_means_ask_availability = 有没有现货
choice_means_ask_certification = 证书与检测
choice_means_ask_customization = 定制标志或设计
choice_means_ask_company = 了解贵公司
choice_means_ask_price = 价格
choice_means_ask_moq = 起订量
choice_means_negotiate_price = 价格能否优惠
choice_means_request_sample = 要样品
choice_means_place_order = 下订单
choice_means_ask_payment = 付款方式
choice_means_ask_shipping_cost = 运费
choice_means_ask_delivery_time = 多久能到
choice_means_ask_shipping_terms = 运输方式
choice_means_ask_order_status = 查询我的订单
choice_means_change_order = 修改我的订单
choice_means_report_problem = 订单有问题
choice_means_ask_warranty = 质保与退换
choice_means_ask_privacy = 我的个人数据
choice_human = 转人工

## 词
days_exact = { $high }天
days_range = { $low }到{ $high }天
unit_piece = { $number }件
unit_pair = { $number }双
unit_set = { $number }套
unit_carton = { $number }箱
unit_pallet = { $number }托
unit_container = { $number }柜
unit_dozen = { $number }打
unit_gross = { $number }罗
unit_roll = { $number }卷
unit_meter = { $number }米
unit_kg = { $number }公斤
unit_ton = { $number }吨
per_piece = 每件
per_pair = 每双
per_set = 每套
per_carton = 每箱
per_pallet = 每托
per_container = 每柜
per_dozen = 每打
per_gross = 每罗
per_roll = 每卷
per_meter = 每米
per_kg = 每公斤
per_ton = 每吨
mode_express = 快递
mode_air = 空运
mode_rail = 铁路
mode_road = 陆运
mode_sea_lcl = 海运拼箱
mode_sea_fcl = 海运整柜
mode_post = 邮政
charge_goods = 货款
charge_inland = 至港口的内陆运费
charge_export = 出口报关及操作费
charge_freight = 运费
charge_insurance = 保险费
charge_duty = 进口关税
charge_customs = 清关手续费
charge_vat = 增值税或进口环节税
terms_open = 贸易条款另议
change_none = 无
change_destination = 目的地
change_incoterm = 贸易条款
change_carrier = 运输
value_yes = 是
value_no = 否
value_not_stated = 未注明
customization_logo = 印您的商标
customization_colour = 定制颜色
customization_packaging = 定制包装
customization_design = 定制款式
customization_size = 定制尺寸
customization_label = 定制标签
customization_material = 定制材质
customization_mould = 开模
order_draft = 草稿
order_pending_approval = 同事确认中
order_sent = 等待您确认
order_accepted = 已确认
order_deposit_paid = 已收定金
order_paid = 已付清
order_closed = 已完成
order_expired = 已过期
order_revised = 已有新版本
order_cancelled = 已取消
attribute_material = 材质
attribute_colour = 颜色
attribute_size = 尺寸
attribute_weight = 重量
attribute_dimensions = 外形尺寸
attribute_packing = 包装
attribute_care = 洗护
attribute_origin = 产地
attribute_waterproof = 防水
attribute_washable = 可水洗
attribute_thickness = 厚度
attribute_power = 功率
attribute_voltage = 电压
attribute_capacity = 容量
attribute_lifespan = 使用寿命
attribute_ingredients = 成分
attribute_age = 适用年龄
attribute_model = 型号
attribute_use = 用途
attribute_finish = 表面处理
attribute_brightness = 亮度
attribute_battery = 电池
attribute_speed = 速度
attribute_hs_code = 海关编码
attribute_moq = 起订量
attribute_price = 价格
attribute_stock = 库存
attribute_certification = 证书
attribute_customization = 定制
attribute_lead_time = 生产周期
attribute_warranty = 质保
attribute_sample = 样品
attribute_sole = 鞋底
attribute_lining = 内里
attribute_upper = 鞋面
attribute_season = 适用季节
attribute_filling = 填充物
attribute_pattern = 图案
attribute_closure = 闭合方式
attribute_set_contents = 套装内容
attribute_machine_washable = 可机洗
attribute_non_slip = 防滑
attribute_flame_retardant = 阻燃
attribute_vegan = 纯素
attribute_quick_dry = 速干
attribute_fabric_weight = 克重
attribute_blackout = 遮光
attribute_chlorine_resistant = 耐氯
attribute_stain_resistant = 防污
attribute_heading = 帘头款式
attribute_collar = 领型
attribute_style = 款式
attribute_design = 图案
attribute_price_from = 最低价
