# アシスタントが話す言葉のすべて。数字・名称・日付は変数からのみ入る。このファイルに数字を書いてはならない。
# 名前が _n で終わる変数は、同名の変数のもとになる数そのもの。

## 始まりと終わり、あいさつ
utter_welcome = いらっしゃいませ。{ $shop }の自動アシスタントでございます。商品、価格、サンプル、運賃について、いつでもお答えいたします。ご希望の際は担当者にもお取り次ぎいたします。本日はどのようなご用件でしょうか。
utter_greet = お問い合わせありがとうございます。{ $shop }でございます。どのようなご用件でしょうか。
utter_goodbye = お問い合わせいただき、誠にありがとうございました。ご用件は記録しておりますので、いつでもこちらにお書きください。今後ともよろしくお願いいたします。
utter_thank = とんでもないことでございます。ほかにお手伝いできることはございますか。
utter_understood = 承知いたしました。ご用の際はいつでもお知らせください。
utter_go_on = かしこまりました。続けて、価格、サンプル、運賃のいずれをご案内いたしましょうか。
utter_stopped = 承知いたしました。この件はいったん取りやめました。ご注文は一切発生しておりません。
utter_bot = 私は{ $shop }の自動アシスタントで、人間ではございません。当社の商品と価格の資料に基づいてお答えしております。ご希望の際は、いつでも担当者が代わって承ります。
utter_languages = お客様の言語でそのままお書きください。お書きいただいた言語でお答えいたします。
utter_language_switched = かしこまりました。ここからは日本語でご案内いたします。
utter_out_of_scope = 恐れ入りますが、当社の商品、価格、サンプル、配送についてのみお答えしております。これらについて、何かご案内できることはございますか。
utter_offer_service = ご提案ありがとうございます。こちらは商品をお求めのお客様の窓口でございます。いただいた内容は保管し、必要な場合にご連絡いたします。
utter_which_meaning = 申し訳ございません。ご質問の内容を正しく理解できているか自信がございません。次のいずれかについてのお尋ねでしょうか。別の言い方でお書きいただいても結構です。
utter_not_understood = 申し訳ございません。ご質問の内容を正しく理解できているか自信がございません。別の言い方でお書きいただくか、担当者にお取り次ぎいたしましょうか。
utter_refused = 根拠をお示しできない数字のご案内は控えさせていただきます。担当者をお呼びいただければ、確認のうえお答えいたします。
utter_apology = 申し訳ございません。当方の不具合により、お答えすることができませんでした。メッセージは保存されており、担当者が確認いたします。

## 商品
utter_product = { $product }（{ $sku }）
    { $facts }
utter_products_found = 次の商品がございます。
    { $products }
utter_nothing_found = ご希望に合う商品が見つかりませんでした。ご要望は担当者に申し伝えました。
utter_catalogue_file = 当社のカタログをお送りいたします。掲載商品は{ $count }点でございます。
utter_which_product = どの商品についてのお問い合わせでしょうか。商品名、品番、リンクのいずれかをお知らせください。
utter_fact = { $product }の{ $attribute }：{ $value }
utter_fact_held = { $product }には「{ $held }」の記載がございます。{ $attribute }：{ $value }
utter_value_lacking = 「{ $asked }」は、{ $product }に記載の内容には含まれておりません。{ $attribute }：{ $value }
utter_not_stated = { $product }の資料には、次の項目の記載がございません：{ $attribute }。推測でのご案内は控え、ご質問を担当者に申し伝えました。
utter_not_confirmed = 「{ $asked }」につきましては、{ $product }の資料に可否の記載がございません。推測でのご案内は控え、ご質問を担当者に申し伝えました。
utter_none_stated = { $products }のいずれの資料にも、次の項目の記載がございません：{ $asked }。推測でのご案内は控え、ご質問を担当者に申し伝えました。
utter_description = { $product }の商品説明：{ $words }
utter_not_stated_shop = その点につきましては確認の取れた情報がございません。推測でのご案内は控え、ご質問を担当者に申し伝えました。
utter_quote_seller = { $words }
utter_seller_words = 担当者がすでに回答しております。原文のままお伝えいたします：{ $words }
utter_in_stock = { $product }は現在、在庫が{ $stock }ございます。
utter_stock_short = { $product }は現在、在庫が{ $stock }ございます。{ $quantity }には足りませんので、残りは受注生産となります。
utter_out_of_stock = { $product }は現在、在庫がございません。ご注文を受けてから製造いたします。
utter_certification = { $product }には次の証明がございます：{ $certifications }
utter_certificate_lacking = { $asked }は、{ $product }に記載の証明（{ $certifications }）には含まれておりません。確認できかねますため、ご質問を担当者に申し伝えました。
utter_files_attached = 添付：{ $files }
utter_no_certification = { $product }には証明書がございません。
utter_customization = はい、{ $product }はカスタマイズを承っております。最小数量は次のとおりです。
    { $kinds }
utter_no_customization = 恐れ入りますが、{ $product }はカスタマイズを承っておりません。
utter_comparison = { $products }の比較でございます。資料に記載のある内容のみをお示しします。
    { $rows }
line_product = • { $product }（{ $sku }）
line_need = – { $attribute }：{ $value }
line_need_lacking = – 記載なし：{ $asked }
line_compared = • { $attribute }
    { $values }
line_compared_value = { $sku }：{ $value }
line_fact = • { $attribute }：{ $value }
line_customization = • { $kind }：{ $quantity }から
line_customization_enough = • { $kind }：{ $minimum }から（{ $quantity }で承れます）
line_customization_short = • { $kind }：{ $minimum }から（{ $quantity }ではまだ届きません）

## 価格
utter_price = { $product }、{ $quantity }の場合：{ $per_unit }{ $unit_price }、合計{ $total }、{ $terms }。見積番号{ $number }、有効期限は{ $valid_until }でございます。
    { $details }
utter_price_list = { $product }の価格は次のとおりです。
    { $tiers }
utter_prices = 見積番号{ $number }、{ $terms }、有効期限は{ $valid_until }でございます。
    { $lines }
    合計：{ $total }
    { $details }
utter_price_lists = 価格は次のとおりです。
    { $products }
utter_price_list_file = 当社の価格表でございます。
utter_moq = { $product }の最小注文数量は{ $moq }でございます。
utter_below_moq = { $product }の最小注文数量は{ $moq }でございます。それより少ない場合は、まずサンプルをお送りすることができます。
utter_below_moq_asked = { $product }の最小注文数量は{ $moq }でございます。それより少ない数量で承れるか、担当者に確認しております。
utter_target_passed_on = { $product }について、私の権限でご提示できる最良の価格は以上でございます。ご希望の価格は担当者に申し伝えました。
utter_concession = { $product }、{ $quantity }の場合：次の条件で{ $per_unit }{ $unit_price }、合計{ $total }、{ $terms }にてご提示できます。
    { $conditions }
    見積番号{ $number }、有効期限は{ $valid_until }でございます。条件に合わない場合は通常価格となります。
    { $details }
utter_offer_stands = { $product }について、私の権限でご提示できるのはここまででございますので、先ほどの条件のままとさせていただきます。ご要望は担当者に申し伝えました。
utter_ask_concession = この条件で{ $product }、{ $quantity }の注文書の下書きをお作りいたしましょうか。
line_tier = • { $quantity }から：{ $per_unit }{ $unit_price }
line_lead_time = 製造期間：{ $days }
line_next_tier = { $quantity }からは{ $per_unit }{ $unit_price }になります。
line_next_tier_saves = { $quantity }からは{ $per_unit }{ $unit_price }になり、その数量で{ $saving }お得になります。
line_price = • { $product }、{ $quantity }：{ $per_unit }{ $unit_price }、{ $amount }
line_more_products = ほかにも商品がございます。ご関心のあるものをお知らせください。
line_about = { $date }の為替レートで約{ $amount }でございます。
line_price_list = { $product } ({ $sku })
    { $tiers }
line_condition_quantity = • ご注文数量：{ $quantity }以上
line_condition_deposit = • 前金：{ $deposit }％
line_condition_confirmation = • ご注文期限：{ $until }

## 運賃
utter_shipping = { $product }、{ $quantity }、お届け先{ $place }の運賃（{ $cartons }カートン、{ $weight }kg、{ $volume }m³）：
    { $options }
    { $notes }
utter_no_rate = { $place }までの運賃は、あいにく手元に料金表がございません。担当者に申し伝えましたので、フォワーダーに確認いたします。
utter_lead_time = { $product }、{ $quantity }の製造期間：{ $days }
utter_shipping_terms = 承れる貿易条件：{ $terms }。輸送方法：{ $modes }。
utter_term_not_offered = { $term }は通常お取り扱いしている条件に含まれておりません。ご質問を担当者に申し伝えました。
utter_which_carrier = サンプルはどの便でお送りいたしましょうか。
    { $options }
line_option = • { $carrier }、{ $mode }：{ $price }、輸送日数{ $days }
line_option_no_days = • { $carrier }、{ $mode }：{ $price }
utter_landed = { $product }、{ $quantity }、{ $term } { $place }、{ $carrier }をご利用の場合：
    { $lines }
    合計{ $total }。見積番号{ $number }、有効期限は{ $valid_until }でございます。
    { $notes }
utter_landed_not_stated = { $term }での総額は、費用の一部が当社の資料にないため、まだご提示できません。担当者に申し伝えました。上記の運賃はそのまま有効でございます。
utter_arrival = 本日ご注文いただいた場合、{ $product }は{ $ready_from }から{ $ready_until }の間に出荷準備が整い、お届けの見込みは次のとおりです。
    { $options }
    当社の休業日は日数に含めておりません。営業日で数える運送会社については、{ $countries }の休日も除いております。通関により、さらに日数がかかる場合がございます。
line_arrival = • { $carrier }、{ $mode }：{ $from }から{ $until }の間
line_charge = • { $name }：{ $amount }
line_landed_estimate = こちらは概算でございます。税関または運送会社の実際の請求額は異なる場合がございます。
line_order_goods = • { $product }、{ $quantity }：{ $per_unit }{ $unit_price }、小計{ $amount }
line_order_goods_with = • { $product }（{ $options }）、{ $quantity }：{ $per_unit }{ $unit_price }、小計{ $amount }
line_order_freight = • 運賃：{ $carrier }（{ $mode }、輸送日数{ $days }）、{ $price }
line_order_freight_no_days = • 運賃：{ $carrier }（{ $mode }）、{ $price }
line_order_freight_own = • 運賃：お客様によるご手配・お支払い（このご注文には含まれません）
line_order_freight_prepaid = • 運賃：当社負担
line_order_total = • 合計：{ $total }
line_order_parts = • 前金：{ $deposit }、出荷前の残金：{ $balance }
line_order_whole = • お支払い：着手前に全額
line_order_term = • 貿易条件：{ $term }
line_order_destination = • お届け先：{ $place }
line_order_contact = • ご連絡先：{ $contact }
line_order_ready = • 前金のご入金から{ $days }でご用意
line_order_ready_paid = • ご入金から{ $days }でご用意
line_order_follows = • サンプルのご注文{ $number }に続くもの
line_order_valid = • 有効期限：{ $valid_until }
line_order_page = • 注文ページ：{ $url }
line_change = • { $what }：{ $before } → { $after }
line_change_of_product = • { $product }：{ $before } → { $after }
line_change_added = • 追加：{ $product }、{ $quantity }
line_change_removed = • 削除：{ $product }、{ $quantity }
line_due_deposit = • お支払いいただく前金：{ $amount }
line_due_balance = • 出荷前のお支払い：{ $amount }
line_due_whole = • 全額のお支払い：{ $amount }
line_freight_indication = { $term }では、主要な輸送はお客様のお手配となりますので、上記の運賃は目安としてご覧ください。
line_term_fits = { $term }は本船に積み込む貨物のための条件でございます。{ $mode }の場合は{ $fitting }が適しております。
line_postcode_matters = 正確な運賃は郵便番号によって変わります。郵便番号をお知らせいただければ、お見積もりいたします。
line_requoted = 以前のお見積もり（見積番号{ $number }、{ $price }から）は有効期限が過ぎたため、運送会社に改めて確認いたしました。
line_guessed_from_phone = お届け先（{ $place }）はお電話番号から推定いたしました。異なる場合はお知らせください。
line_city_matters = 都市名がないと運賃を出せない運送会社がございます。都市名をお知らせいただければ、確認いたします。
line_guessed_place = お届け先（{ $place }）はブラウザーの時刻設定から推定いたしました。異なる場合はお知らせください。

## サンプルとお引き合い
utter_sample = { $product }のサンプル代は{ $fee }、お送りできる数量は{ $maximum }までです。
    { $terms }
utter_sample_free = { $product }のサンプルは無料で、お送りできる数量は{ $maximum }までです。
    { $terms }
utter_sample_limit = { $product }のサンプルは{ $maximum }までお送りできます。
utter_sample_given = { $product }のサンプルは、お客様お一人につき{ $maximum }までとさせていただいており、すでに{ $given }のご注文を承っております。
line_sample_credited = サンプル代は、本発注の際に代金から差し引かせていただきます。
line_sample_lead_time = 出荷までの日数：{ $days }
line_sample_freight_collect = 送料は、お客様の宅配便アカウントでの着払いとさせていただきます。
line_sample_freight_prepaid = 送料は当社が負担いたします。
line_sample_freight_quoted = 送料は別途お見積もりいたします。
utter_noted = ありがとうございます。確かに承りました。
utter_noted_contact = ありがとうございます。ご連絡先を確かに承りました。
utter_ask_sample_purpose = 差し支えなければ、サンプルのご用途（店舗用、プロジェクト用、ご自身でのご使用など）をお聞かせいただけますか。
utter_ask_first_quantity = サンプルがお気に召した場合、初回のご注文はおおよそどのくらいの規模になりそうでしょうか。
utter_ask_market = 商品はどちらの国で販売されるご予定でしょうか。
utter_ask_destination = お届け先の国と都市をお聞かせいただけますか。
utter_ask_quantity = どのくらいの数量をお考えでしょうか。
utter_ask_contact = お名前とメールアドレスをお聞かせいただけますか。
utter_ask_product = どの商品にご関心をお持ちでしょうか。
utter_ask_timing = いつまでに商品がご入用でしょうか。
utter_confirm_order = ご注文内容を次のとおり承りました。
    { $goods }
    { $details }
    この内容で注文書の下書きをお作りいたしましょうか。確定の前に、専用ページで内容をすべてご確認いただけます。
utter_follow_up_sample = お世話になっております。サンプル（{ $products }）がお手元に届いた頃かと存じます。お気に召しましたら、ご注文書の下書きをお作りいたしましょうか。
utter_follow_up_expiring = お世話になっております。ご注文書の下書き{ $number }の有効期限は{ $valid_until }までとなっております。このままお進めしてよろしいでしょうか。

## ご注文とお支払い
utter_order_drafted = 注文書の下書き{ $number }をご用意いたしました。合計{ $total }、前金{ $deposit }、出荷前の残金{ $balance }でございます。有効期限は{ $valid_until }です。注文ページで内容をご確認のうえ、よろしければご承諾ください。
utter_order_pending = 注文書の下書き{ $number }をご用意いたしました。合計{ $total }、前金{ $deposit }、出荷前の残金{ $balance }、有効期限は{ $valid_until }でございます。まず担当者が確認いたしますが、注文ページでは今すぐご覧いただけます。
utter_order_status = ご注文{ $number }、{ $total }：{ $status }
    { $details }
utter_order_not_found = 申し訳ございません。この会話ではお客様のご注文であることを確認できないため、内容をお見せすることができません。
utter_no_order_yet = 承知いたしました。ご注文はまだ発生しておりません。お見積もりは有効期限まで有効ですので、ごゆっくりご検討ください。
utter_payment = 通常のお支払い条件は、前金{ $deposit }％、出荷前に残金{ $balance }％、お支払い方法は{ $methods }でございます。振込先の口座は注文ページにのみ記載しており、チャットで変更をお知らせすることは決してございません。
utter_sorry_problem = ご迷惑をおかけし、誠に申し訳ございません。この件は直ちに担当者が引き継ぎます。
utter_confirm_revision = ご注文{ $number }は次のように変わります。
    { $changes }
    変更後のご注文の全体は次のとおりです。
    { $goods }
    { $details }
    この内容で新しい版をお作りいたしましょうか。ご承諾をいただくまでは、現在の版が有効でございます。
utter_back_to_order = ご注文（合計{ $total }）の件に戻りますが、先ほどの内容で下書きをお作りいたしましょうか。
utter_ask_quantity_of = { $product }はどのくらいの数量をご注文になりますか。
utter_which_freight = お荷物はどの便でお運びいたしましょうか。お客様ご指定のフォワーダーでも承ります。
    { $options }
utter_order_drafted_whole = 注文書の下書き{ $number }をご用意いたしました。{ $total }を着手前に全額お支払いいただきます。有効期限は{ $valid_until }です。注文ページで内容をご確認のうえ、よろしければご承諾ください。
utter_order_pending_whole = 注文書の下書き{ $number }をご用意いたしました。{ $total }を着手前に全額お支払いいただきます。有効期限は{ $valid_until }でございます。まず担当者が確認いたしますが、注文ページでは今すぐご覧いただけます。
utter_order_revised = ご注文{ $number }の新しい版をご用意いたしました。合計{ $total }、有効期限は{ $valid_until }でございます。これまでの版に代わるものですので、注文ページでご確認のうえ、ご承諾ください。
utter_order_revised_pending = ご注文{ $number }の新しい版をご用意いたしました。合計{ $total }、有効期限は{ $valid_until }でございます。これまでの版に代わるものです。まず担当者が確認いたしますが、注文ページでは今すぐご覧いただけます。
utter_order_by_person = こちらのご注文は私だけではお作りできかねますので、担当者がご一緒にお作りいたします。
utter_order_kept = 承知いたしました。ご注文{ $number }はそのままでございます。
utter_what_change = ご注文{ $number }のどの点を変更なさいますか。数量、商品、お届け先、輸送方法、貿易条件のいずれでしょうか。
utter_change_by_person = ご注文{ $number }は「{ $status }」の状態ですので、変更は担当者のみが承ります。ご要望は担当者に伝えました。
utter_confirm_cancel = ご注文{ $number }（合計{ $total }）を取り消してもよろしいでしょうか。取り消した後はご承諾いただけなくなります。
utter_order_cancelled = ご注文{ $number }を取り消しました。お支払いは一切不要でございます。
utter_ask_order_proof = 注文番号と、そのご注文にご登録のメールアドレスまたはお電話番号、あるいは注文ページのリンクをお知らせください。
utter_sorry_problem_order = ご注文{ $number }の件でご迷惑をおかけし、誠に申し訳ございません。お客様のお言葉とともに、直ちに担当者が引き継ぎます。

## 担当者
utter_handed_over = 担当者に申し伝えました。当方の時間で{ $reply_by }、お客様の時間で{ $reply_by_local }までに、こちらでお返事いたします。
utter_handed_over_same_clock = 担当者に申し伝えました。{ $reply_by }までに、こちらでお返事いたします。
utter_handed_over_no_time = 担当者に申し伝えました。こちらでお返事いたします。

## 個人情報
utter_privacy = { $notice }
    ご要望は担当者に申し伝えました。
utter_privacy_passed_on = お客様の個人情報に関するご要望は、担当者に申し伝えました。

## 選択肢
choice_sample = サンプルを頼む
choice_product = { $product }
choice_carrier = { $carrier }、{ $price }
choice_draft_order = はい、下書きをお願いします
choice_not_yet = まだ結構です
choice_own_freight = 当方のフォワーダー
choice_revise_order = はい、変更をお願いします
choice_cancel_order = はい、取り消しをお願いします
choice_means_find_product = 商品を探したい
choice_means_ask_product_details = 商品の詳細
choice_means_ask_availability = 在庫の有無
choice_means_ask_certification = 証明書と検査
choice_means_ask_customization = ロゴやデザインの指定
choice_means_ask_company = 会社について
choice_means_ask_price = 価格
choice_means_ask_moq = 最小注文数量
choice_means_negotiate_price = 価格の相談
choice_means_request_sample = サンプルがほしい
choice_means_place_order = 注文したい
choice_means_ask_payment = 支払い方法
choice_means_ask_shipping_cost = 送料
choice_means_ask_delivery_time = 届く時期
choice_means_ask_shipping_terms = 配送方法
choice_means_ask_order_status = 注文の状況
choice_means_change_order = 注文を変更したい
choice_means_report_problem = 注文品の問題
choice_means_ask_warranty = 保証と返品
choice_means_ask_privacy = 個人情報について
choice_human = 担当者と話す

## 語句
days_exact = { $high }日
days_range = { $low }～{ $high }日
unit_piece = { $number }個
unit_pair = { $number }足
unit_set = { $number }セット
unit_carton = { $number }カートン
unit_pallet = { $number }パレット
unit_container = コンテナ{ $number }本
unit_dozen = { $number }ダース
unit_gross = { $number }グロス
unit_roll = { $number }巻
unit_meter = { $number }メートル
unit_kg = { $number }kg
unit_ton = { $number }トン
per_piece = 一個あたり
per_pair = 一足あたり
per_set = 一セットあたり
per_carton = 一カートンあたり
per_pallet = 一パレットあたり
per_container = コンテナ一本あたり
per_dozen = 一ダースあたり
per_gross = 一グロスあたり
per_roll = 一巻あたり
per_meter = 一メートルあたり
per_kg = 一kgあたり
per_ton = 一トンあたり
mode_express = 国際宅配便
mode_air = 航空便
mode_rail = 鉄道便
mode_road = トラック便
mode_sea_lcl = 船便（混載）
mode_sea_fcl = 船便（コンテナ貸切）
mode_post = 郵便
charge_goods = 商品代金
charge_inland = 港までの国内輸送費
charge_export = 輸出通関・取扱費用
charge_freight = 運賃
charge_insurance = 保険料
charge_duty = 輸入関税
charge_customs = 通関手数料
charge_vat = 付加価値税または輸入時の諸税
terms_open = 貿易条件は別途ご相談
change_none = なし
change_destination = お届け先
change_incoterm = 貿易条件
change_carrier = 輸送
value_yes = はい
value_no = いいえ
value_not_stated = 記載なし
customization_logo = ロゴ入れ
customization_colour = ご指定の色
customization_packaging = オリジナル包装
customization_design = オリジナルデザイン
customization_size = ご指定のサイズ
customization_label = オリジナルラベル
customization_material = ご指定の素材
customization_mould = 専用金型
order_draft = 下書き
order_pending_approval = 担当者が確認中
order_sent = お客様のご承諾待ち
order_accepted = ご承諾済み
order_deposit_paid = 前金入金済み
order_paid = 全額入金済み
order_closed = 完了
order_expired = 有効期限切れ
order_revised = 新しい版に差し替え済み
order_cancelled = 取り消し済み
attribute_material = 素材
attribute_colour = 色
attribute_size = サイズ
attribute_weight = 重量
attribute_dimensions = 寸法
attribute_packing = 梱包
attribute_care = お手入れ
attribute_origin = 原産国
attribute_waterproof = 防水
attribute_washable = 洗濯可否
attribute_thickness = 厚さ
attribute_power = 消費電力
attribute_voltage = 電圧
attribute_capacity = 容量
attribute_lifespan = 耐用期間
attribute_ingredients = 成分
attribute_age = 対象年齢
attribute_model = 型番
attribute_use = 用途
attribute_finish = 仕上げ
attribute_brightness = 明るさ
attribute_battery = 電池
attribute_speed = 速度
attribute_hs_code = HSコード
attribute_moq = 最小注文数量
attribute_price = 価格
attribute_stock = 在庫
attribute_certification = 証明書
attribute_customization = カスタマイズ
attribute_lead_time = 製造期間
attribute_warranty = 保証
attribute_sample = サンプル
attribute_sole = 靴底
attribute_lining = 裏地
attribute_upper = アッパー
attribute_season = 季節
attribute_filling = 中材
attribute_pattern = 柄
attribute_closure = 留め具
attribute_set_contents = セット内容
attribute_machine_washable = 洗濯機洗い
attribute_non_slip = 滑り止め
attribute_flame_retardant = 難燃
attribute_vegan = ヴィーガン
attribute_quick_dry = 速乾
attribute_fabric_weight = 目付
attribute_blackout = 遮光
attribute_chlorine_resistant = 耐塩素
attribute_stain_resistant = 防汚
attribute_heading = 上部の仕様
attribute_collar = 襟
attribute_style = スタイル
attribute_design = 柄
attribute_price_from = 最低価格
