# 助理所說的一切。數字、名稱與日期只能由變數帶入；本檔不得寫出數字。

## 開場、收尾與客套
utter_welcome = 您好，我是{ $shop }的自動助理。產品、價格、樣品與運費的問題，我隨時都可以為您解答；若需要專人服務，我也可以馬上通知同仁。請問有什麼可以為您服務的？
utter_greet = 您好，感謝您聯繫{ $shop }。請問有什麼可以為您服務的？
utter_goodbye = 感謝您的洽詢，再見。您的詢問內容我們已經留存，日後有需要歡迎隨時在這裡留言。
utter_thank = 不客氣。請問還有其他可以為您服務的嗎？
utter_understood = 好的，了解。有需要請隨時告訴我。
utter_go_on = 好的。接下來您想了解價格、樣品還是運費呢？
utter_stopped = 好的，這件事先擱下。目前沒有成立任何訂單。
utter_bot = 我是{ $shop }的自動助理，不是真人。我依公司的產品與價格資料回覆，您隨時可以要求由同仁接手。
utter_languages = 您可以用自己的語言書寫，我會用您的語言回覆。
utter_language_switched = 好的，接下來我們用繁體中文溝通。
utter_out_of_scope = 抱歉，我只能回覆產品、價格、樣品與交貨方面的問題。這幾方面有什麼可以為您說明的嗎？
utter_offer_service = 感謝您的來信。這裡是服務採購客戶的窗口，您的資料我們已經留存，若有需要會再與您聯繫。
utter_which_meaning = 抱歉，我不太確定是否理解您的意思。請問您想詢問的是以下其中一項嗎？您也可以換個方式說明。
utter_not_understood = 抱歉，我沒有完全理解您的意思。方便請您換個方式說明，或由我為您轉接同仁嗎？
utter_refused = 未經核實的數字，我不便提供給您。您可以要求轉接專人，由同仁確認後回覆您。
utter_apology = 非常抱歉，我們這邊發生問題，暫時無法回覆。您的訊息已經保存，同仁會看到。

## 產品
utter_product = { $product }（{ $sku }）
    { $facts }
utter_products_found = 我們有以下產品：
    { $products }
utter_nothing_found = 現有產品中沒有找到符合您需求的品項，您的需求我已經轉達給同仁。
utter_catalogue_file = 這是我們的產品型錄，共{ $count }款產品。
utter_which_product = 請問是哪一款產品呢？提供品名、貨號或連結都可以。
utter_fact = { $product }的{ $attribute }：{ $value }。
utter_fact_held = { $product }的資料中有：{ $held }。{ $attribute }：{ $value }。
utter_value_lacking = { $product }註明的{ $attribute }是：{ $value }，其中沒有「{ $asked }」。
utter_not_stated = { $product }的資料沒有註明這一項：{ $attribute }。我不想隨意猜測，已經把您的問題轉給同仁。
utter_not_confirmed = 關於「{ $asked }」，{ $product }的資料沒有說是，也沒有說不是。我不想隨意猜測，已經把您的問題轉給同仁。
utter_none_stated = { $products }的資料都沒有註明這一項：{ $asked }。我不想隨意猜測，已經把問題轉給同仁。
utter_description = { $product }的商品說明：{ $words }
utter_not_stated_shop = 這方面我沒有經過確認的資料，不便猜測，已經把您的問題轉給同仁。
utter_quote_seller = { $words }
utter_seller_words = 同仁已經回答過這個問題，原文如下：{ $words }
utter_in_stock = { $product }目前有現貨{ $stock }。
utter_stock_short = { $product }目前有現貨{ $stock }，不足{ $quantity }，其餘部分需要接單生產。
utter_out_of_stock = { $product }目前沒有現貨，可以接單生產。
utter_certification = { $product }具備：{ $certifications }。
utter_certificate_lacking = { $product }註明的證書是{ $certifications }，其中沒有{ $asked }，我無法確認，已經把您的問題轉給同仁。
utter_files_attached = 附件：{ $files }。
utter_no_certification = { $product }目前沒有認證證書。
utter_customization = 可以，{ $product }可接受客製，最低訂購量如下：
    { $kinds }
utter_no_customization = 抱歉，{ $product }不提供客製。
utter_comparison = { $products }比較如下，僅列出資料中註明的內容：
    { $rows }
line_product = • { $product }（{ $sku }）
line_need = – { $attribute }：{ $value }
line_need_lacking = – 未註明：{ $asked }
line_compared = • { $attribute }
    { $values }
line_compared_value = { $sku }：{ $value }
line_fact = • { $attribute }：{ $value }
line_customization = • { $kind }：{ $quantity }起
line_customization_enough = • { $kind }：{ $minimum }起，{ $quantity }已達到
line_customization_short = • { $kind }：{ $minimum }起，{ $quantity }尚未達到

## 價格
utter_price = { $product }，{ $quantity }：{ $per_unit }{ $unit_price }，合計{ $total }，{ $terms }。報價單號{ $number }，有效期限至{ $valid_until }。
    { $details }
utter_price_list = { $product }的價格如下：
    { $tiers }
utter_prices = 報價單號{ $number }，{ $terms }，有效期限至{ $valid_until }：
    { $lines }
    合計：{ $total }。
    { $details }
utter_price_lists = 價格如下：
    { $products }
utter_price_list_file = 這是我們的價目表。
utter_moq = { $product }的最低訂購量是{ $moq }。
utter_below_moq = { $product }的最低訂購量是{ $moq }。數量未達最低訂購量的話，可以先寄樣品供您確認品質。
utter_below_moq_asked = { $product }的最低訂購量是{ $moq }。能否少訂一些，我已經請同仁確認。
utter_target_passed_on = 以上是我權限內{ $product }的最優惠價格，您的目標價我已經轉達給同仁。
utter_concession = { $product }，{ $quantity }：我可以提供您{ $per_unit }{ $unit_price }，合計{ $total }，{ $terms }，條件是：
    { $conditions }
    報價單號{ $number }，有效期限至{ $valid_until }。未達條件則依標準價目計算。
    { $details }
utter_offer_stands = { $product }的這個價格已經是我權限內的極限，報價維持不變。您的要求我已經轉達給同仁。
utter_ask_concession = 需要我依這個條件為您擬一份{ $product }、{ $quantity }的訂單草稿嗎？
line_tier = • { $quantity }起：{ $per_unit }{ $unit_price }
line_lead_time = 生產交期{ $days }。
line_next_tier = 數量達到{ $quantity }，單價可以降到{ $per_unit }{ $unit_price }。
line_next_tier_saves = 數量達到{ $quantity }，單價可以降到{ $per_unit }{ $unit_price }，這個數量可以省{ $saving }。
line_price = • { $product }，{ $quantity }：{ $per_unit }{ $unit_price }，共{ $amount }
line_more_products = 我們還有其他產品，您對哪些有興趣，請告訴我。
line_about = 按{ $date }的匯率，約合{ $amount }。
line_price_list = { $product } ({ $sku })
    { $tiers }
line_condition_quantity = • 訂購數量不少於{ $quantity }
line_condition_deposit = • 訂金{ $deposit }%
line_condition_confirmation = • 最遲於{ $until }下單

## 運費
utter_shipping = { $product }，{ $quantity }，運送至{ $place }的運費（{ $cartons }箱，{ $weight }公斤，{ $volume }立方公尺）：
    { $options }
    { $notes }
utter_no_rate = 我這裡沒有到{ $place }的運價，已經轉給同仁，由同仁向貨運承攬業者詢價。
utter_lead_time = { $product }，{ $quantity }：生產交期{ $days }。
utter_shipping_terms = 我們可以配合的貿易條件：{ $terms }。運送方式：{ $modes }。
utter_term_not_offered = { $term }不在我們常用的貿易條件之內，我已經把問題轉給同仁。
utter_which_carrier = 請問樣品要由哪一家寄送呢？
    { $options }
line_option = • { $carrier }，{ $mode }：{ $price }，運送{ $days }
line_option_no_days = • { $carrier }，{ $mode }：{ $price }
utter_landed = { $product }，{ $quantity }，{ $term } { $place }，由{ $carrier }運送：
    { $lines }
    合計{ $total }。報價單號{ $number }，有效期限至{ $valid_until }。
    { $notes }
utter_landed_not_stated = { $term }的完整總價目前還無法提供，因為其中有一項費用不在我們的資料裡。我已經轉給同仁；上述運費報價維持不變。
utter_arrival = 若今天下單，{ $product }預計於{ $ready_from }至{ $ready_until }之間備妥，到貨時間預計為：
    { $options }
    計算時已扣除我方的休假日；運送業者以工作天計算者，{ $countries }的休假日也已扣除。清關可能需要更長的時間。
line_arrival = • { $carrier }，{ $mode }：{ $from }至{ $until }之間
line_charge = • { $name }：{ $amount }
line_landed_estimate = 以上為估算金額，海關或運送業者的實際收費可能有所不同。
line_order_goods = • { $product }，{ $quantity }：{ $per_unit }{ $unit_price }，計{ $amount }
line_order_goods_with = • { $product }（{ $options }），{ $quantity }：{ $per_unit }{ $unit_price }，計{ $amount }
line_order_freight = • 運費：{ $carrier }（{ $mode }，運送{ $days }），{ $price }
line_order_freight_no_days = • 運費：{ $carrier }（{ $mode }），{ $price }
line_order_freight_own = • 運費：由您自行安排並支付，不含在本訂單內
line_order_freight_prepaid = • 運費：由我們負擔
line_order_total = • 合計：{ $total }
line_order_parts = • 訂金：{ $deposit }，出貨前尾款：{ $balance }
line_order_whole = • 付款：開始辦理前付清全額
line_order_term = • 貿易條件：{ $term }
line_order_destination = • 目的地：{ $place }
line_order_contact = • 聯絡方式：{ $contact }
line_order_ready = • 收到訂金後{ $days }備妥貨品
line_order_ready_paid = • 收到款項後{ $days }備妥貨品
line_order_follows = • 接續樣品訂單{ $number }
line_order_valid = • 有效期限至{ $valid_until }
line_order_page = • 訂單頁面：{ $url }
line_change = • { $what }：{ $before } → { $after }
line_change_of_product = • { $product }：{ $before } → { $after }
line_change_added = • 增加：{ $product }，{ $quantity }
line_change_removed = • 移除：{ $product }，{ $quantity }
line_due_deposit = • 應付訂金：{ $amount }
line_due_balance = • 出貨前應付：{ $amount }
line_due_whole = • 應付全額：{ $amount }
line_freight_indication = 依{ $term }條件，主要運程由您自行安排，以上運費僅供參考。
line_term_fits = { $term }適用於直接裝船的貨物；若採{ $mode }，合適的貿易條件是{ $fitting }。
line_postcode_matters = 確切的運費須視郵遞區號而定，請告訴我您的郵遞區號，我再為您報價。
line_requoted = 先前的報價（單號{ $number }，{ $price }起）已經過期，我已重新向運送業者詢價。
line_guessed_from_phone = 目的地{ $place }是依您的電話號碼推測的，若不正確請告訴我。
line_city_matters = 有些運送業者需要城市名稱才能報價，請告訴我您的城市，我再去詢價。
line_guessed_place = 目的地{ $place }是依您瀏覽器的時區推測的，若不正確請告訴我。

## 樣品與詢價
utter_sample = { $product }的樣品費是{ $fee }，最多可寄{ $maximum }。
    { $terms }
utter_sample_free = { $product }的樣品免費，最多可寄{ $maximum }。
    { $terms }
utter_sample_limit = { $product }的樣品最多可寄{ $maximum }。
utter_sample_given = { $product }的樣品每位買家最多可寄{ $maximum }，目前已下單{ $given }。
line_sample_credited = 下大貨訂單後，樣品費可以折抵貨款。
line_sample_lead_time = { $days }內寄出。
line_sample_freight_collect = 運費到付，請提供您的快遞帳號。
line_sample_freight_prepaid = 運費由我們負擔。
line_sample_freight_quoted = 運費另計。
utter_noted = 謝謝，我已經記下了。
utter_noted_contact = 謝謝，您的聯絡方式我已經記下了。
utter_ask_sample_purpose = 方便請教樣品的用途嗎，是店鋪銷售、專案採購還是自用？
utter_ask_first_quantity = 若樣品滿意，首批訂單大約會有多少數量？
utter_ask_market = 請問貨物打算在哪個國家銷售？
utter_ask_destination = 請問貨物要運送到哪個國家、哪個城市？
utter_ask_quantity = 請問您大約需要多少數量？
utter_ask_contact = 請問怎麼稱呼您？方便的話請留下電子郵件信箱。
utter_ask_product = 請問您對哪一款產品有興趣？
utter_ask_timing = 請問您最晚什麼時候需要收到貨？
utter_confirm_order = 您的訂單我是這樣理解的，請核對：
    { $goods }
    { $details }
    需要我照此為您擬訂單草稿嗎？您會收到一個訂單頁面，核對無誤後再確認即可。
utter_follow_up_sample = 您好！樣品應該已經送到您手中了：{ $products }。希望您滿意，需要我為您擬訂單草稿嗎？
utter_follow_up_expiring = 您好！溫馨提醒：您的訂單草稿{ $number }有效期至{ $valid_until }。請問要繼續下單嗎？

## 訂單與付款
utter_order_drafted = 您的訂單草稿{ $number }已經備妥：合計{ $total }，訂金{ $deposit }，尾款{ $balance }於出貨前付清。有效期限至{ $valid_until }，請在訂單頁面核對，確認無誤後於頁面上確認。
utter_order_pending = 您的訂單草稿{ $number }已經備妥：合計{ $total }，訂金{ $deposit }，尾款{ $balance }於出貨前付清，有效期限至{ $valid_until }。同仁會先確認一次，您現在就可以在訂單頁面查看。
utter_order_status = 訂單{ $number }，{ $total }：{ $status }。
    { $details }
utter_order_not_found = 抱歉，這次對話中沒有資料能確認該訂單屬於您，我不便在這裡顯示。
utter_no_order_yet = 沒關係，目前沒有成立任何訂單。報價在有效期限內都有效，您可以慢慢考慮。
utter_payment = 我們一般的付款條件是{ $deposit }%訂金，出貨前付清{ $balance }%尾款，付款方式：{ $methods }。匯款帳戶資料只會顯示在訂單頁面上，我們絕不會透過聊天變更帳戶。
utter_sorry_problem = 造成您的不便，非常抱歉。這件事會直接由專人處理。
utter_confirm_revision = 訂單{ $number }將作以下修改：
    { $changes }
    修改後的整份訂單為：
    { $goods }
    { $details }
    需要我照此製作新版本嗎？在您同意之前，現有版本維持不變。
utter_back_to_order = 回到您的訂單，合計{ $total }：需要我照上面的內容擬草稿嗎？
utter_ask_quantity_of = 請問{ $product }您想訂多少數量？
utter_which_freight = 請問貨物要由哪一家運送？也可以由您自己的貨運承攬業者安排。
    { $options }
utter_order_drafted_whole = 您的訂單草稿{ $number }已經備妥：{ $total }，款項入帳後開始辦理。有效期限至{ $valid_until }，請在訂單頁面核對，確認無誤後於頁面上確認。
utter_order_pending_whole = 您的訂單草稿{ $number }已經備妥：{ $total }，款項入帳後開始辦理，有效期限至{ $valid_until }。同仁會先確認一次，您現在就可以在訂單頁面查看。
utter_order_revised = 訂單{ $number }的新版本已經備妥：合計{ $total }，有效期限至{ $valid_until }。新版本取代原有版本，請在訂單頁面核對並確認。
utter_order_revised_pending = 訂單{ $number }的新版本已經備妥：合計{ $total }，有效期限至{ $valid_until }。新版本取代原有版本。同仁會先確認一次，您現在就可以在訂單頁面查看。
utter_order_by_person = 這份訂單我無法獨自擬妥，將由同仁與您一起完成。
utter_order_kept = 好的，訂單{ $number }維持不變。
utter_what_change = 請問訂單{ $number }您想修改什麼：數量、產品、目的地、運送方式，還是貿易條件？
utter_change_by_person = 訂單{ $number }目前的狀態是「{ $status }」，只能由專人修改。您的要求我已轉達給同仁。
utter_confirm_cancel = 確定要取消訂單{ $number }（合計{ $total }）嗎？取消後就無法再確認了。
utter_order_cancelled = 訂單{ $number }已取消，您無需為此支付任何費用。
utter_ask_order_proof = 請提供訂單編號，以及該訂單登記的電子郵件或電話，或者把訂單頁面的連結傳給我。
utter_sorry_problem_order = 訂單{ $number }造成您的不便，非常抱歉。這件事連同您的原話會直接由專人處理。

## 專人
utter_handed_over = 我已經通知同仁，最晚會在我方時間{ $reply_by }之前在這裡回覆您，也就是您當地時間{ $reply_by_local }。
utter_handed_over_same_clock = 我已經通知同仁，最晚會在{ $reply_by }之前在這裡回覆您。
utter_handed_over_no_time = 我已經通知同仁，會在這裡回覆您。

## 隱私
utter_privacy = { $notice }
    您的要求我已經轉給同仁。
utter_privacy_passed_on = 關於您個人資料的要求，我已經轉給同仁。

## 快速回覆
choice_sample = 先要樣品
choice_product = { $product }
choice_carrier = { $carrier }，{ $price }
choice_draft_order = 好的，請擬訂單
choice_not_yet = 暫時不用
choice_own_freight = 用我們自己的貨運承攬業者
choice_revise_order = 好的，請修改
choice_cancel_order = 好的，請取消
choice_means_find_product = 找產品
choice_means_ask_product_details = 產品詳情
choice_means_ask_availability = 有沒有現貨
choice_means_ask_certification = 證書與檢驗
choice_means_ask_customization = 客製標誌或設計
choice_means_ask_company = 關於貴公司
choice_means_ask_price = 價格
choice_means_ask_moq = 最低訂購量
choice_means_negotiate_price = 價格能否優惠
choice_means_request_sample = 索取樣品
choice_means_place_order = 下訂單
choice_means_ask_payment = 付款方式
choice_means_ask_shipping_cost = 運費
choice_means_ask_delivery_time = 多久會到
choice_means_ask_shipping_terms = 運送方式
choice_means_ask_order_status = 查詢我的訂單
choice_means_change_order = 修改我的訂單
choice_means_report_problem = 訂單有問題
choice_means_ask_warranty = 保固與退換貨
choice_means_ask_privacy = 我的個人資料
choice_human = 轉接專人

## 詞
days_exact = { $high }天
days_range = { $low }到{ $high }天
unit_piece = { $number }件
unit_pair = { $number }雙
unit_set = { $number }組
unit_carton = { $number }箱
unit_pallet = { $number }棧板
unit_container = { $number }櫃
unit_dozen = { $number }打
unit_gross = { $number }籮
unit_roll = { $number }捲
unit_meter = { $number }公尺
unit_kg = { $number }公斤
unit_ton = { $number }公噸
per_piece = 每件
per_pair = 每雙
per_set = 每組
per_carton = 每箱
per_pallet = 每棧板
per_container = 每櫃
per_dozen = 每打
per_gross = 每籮
per_roll = 每捲
per_meter = 每公尺
per_kg = 每公斤
per_ton = 每公噸
mode_express = 快遞
mode_air = 空運
mode_rail = 鐵路
mode_road = 陸運
mode_sea_lcl = 海運併櫃
mode_sea_fcl = 海運整櫃
mode_post = 郵寄
charge_goods = 貨款
charge_inland = 至港口的內陸運費
charge_export = 出口報關與作業費
charge_freight = 運費
charge_insurance = 保險費
charge_duty = 進口關稅
charge_customs = 清關手續費
charge_vat = 增值稅或進口稅捐
terms_open = 貿易條件另議
change_none = 無
change_destination = 目的地
change_incoterm = 貿易條件
change_carrier = 運送
value_yes = 是
value_no = 否
value_not_stated = 未註明
customization_logo = 印製您的商標
customization_colour = 客製顏色
customization_packaging = 客製包裝
customization_design = 客製款式
customization_size = 客製尺寸
customization_label = 客製標籤
customization_material = 客製材質
customization_mould = 開模
order_draft = 草稿
order_pending_approval = 同仁確認中
order_sent = 等待您確認
order_accepted = 已確認
order_deposit_paid = 已收到訂金
order_paid = 已付清
order_closed = 已完成
order_expired = 已過期
order_revised = 已有新版本
order_cancelled = 已取消
attribute_material = 材質
attribute_colour = 顏色
attribute_size = 尺寸
attribute_weight = 重量
attribute_dimensions = 外觀尺寸
attribute_packing = 包裝方式
attribute_care = 洗滌保養
attribute_origin = 產地
attribute_waterproof = 防水
attribute_washable = 可水洗
attribute_thickness = 厚度
attribute_power = 功率
attribute_voltage = 電壓
attribute_capacity = 容量
attribute_lifespan = 使用壽命
attribute_ingredients = 成分
attribute_age = 適用年齡
attribute_model = 型號
attribute_use = 用途
attribute_finish = 表面處理
attribute_brightness = 亮度
attribute_battery = 電池
attribute_speed = 速度
attribute_hs_code = 海關稅則號列
attribute_moq = 最低訂購量
attribute_price = 價格
attribute_stock = 庫存
attribute_certification = 認證
attribute_customization = 客製
attribute_lead_time = 生產交期
attribute_warranty = 保固
attribute_sample = 樣品
attribute_sole = 鞋底
attribute_lining = 內裡
attribute_upper = 鞋面
attribute_season = 適用季節
attribute_filling = 填充物
attribute_pattern = 圖案
attribute_closure = 閉合方式
attribute_set_contents = 組合內容
attribute_machine_washable = 可機洗
attribute_non_slip = 防滑
attribute_flame_retardant = 阻燃
attribute_vegan = 純素
attribute_quick_dry = 速乾
attribute_fabric_weight = 克重
attribute_blackout = 遮光
attribute_chlorine_resistant = 耐氯
attribute_stain_resistant = 防汙
attribute_heading = 簾頭款式
attribute_collar = 領型
attribute_style = 款式
attribute_design = 圖案
attribute_price_from = 最低價
