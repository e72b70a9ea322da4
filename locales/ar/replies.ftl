# ما يقوله المساعد. لا تدخل الأرقام والأسماء والتواريخ إلا عبر المتغيرات، فوجود رقم مكتوب في هذا الملف خطأ.

## البداية والنهاية والمجاملات
utter_welcome = أهلًا وسهلًا بكم، أنا المساعد الآلي لدى { $shop }. يمكنني الإجابة في أي ساعة عن أسئلتكم حول المنتجات والأسعار والعينات والشحن، وإبلاغ أحد الزملاء متى شئتم. كيف يمكنني خدمتكم؟
utter_greet = أهلًا بكم، وشكرًا لتواصلكم مع { $shop }. كيف يمكنني خدمتكم؟
utter_goodbye = شكرًا لوقتكم ومع السلامة. استفساركم محفوظ لدينا، فاكتبوا لنا هنا متى شئتم.
utter_thank = على الرحب والسعة. هل من شيء آخر يمكنني المساعدة فيه؟
utter_understood = مفهوم. أنا في خدمتكم متى احتجتم إلى شيء.
utter_go_on = ممتاز. بماذا تودون أن نتابع: السعر أم العينة أم الشحن؟
utter_stopped = حسنًا، وضعنا الأمر جانبًا. لم يُطلب أي شيء.
utter_bot = أنا مساعد آلي لدى { $shop } ولست شخصًا. أجيب من بيانات منتجاتنا وأسعارنا، ويمكن لأحد الزملاء أن يتولى المحادثة متى طلبتم ذلك.
utter_languages = يمكنكم الكتابة بلغتكم، وسأجيبكم بلغة رسالتكم.
utter_language_switched = بكل سرور، لنتابع بالعربية.
utter_out_of_scope = عذرًا، لا أستطيع المساعدة إلا فيما يخص منتجاتنا وأسعارها وعيناتها وتسليمها. هل تودون معرفة شيء عنها؟
utter_offer_service = شكرًا لعرضكم. هذه القناة مخصصة لمشتري منتجاتنا؛ رسالتكم محفوظة لدينا، وسيتواصل معكم أحد الزملاء إن كان لدينا اهتمام بها.
utter_which_meaning = عذرًا، لست متأكدًا من أنني فهمت قصدكم. هل تقصدون أحد هذه الأمور؟ يمكنكم أيضًا التعبير عنه بكلمات أخرى.
utter_not_understood = عذرًا، لست متأكدًا من أنني فهمت قصدكم. هل يمكنكم التعبير عنه بكلمات أخرى، أم أبلغ أحد الزملاء؟
utter_refused = أفضّل ألا أذكر لكم رقمًا لا أستطيع إثباته. إن رغبتم في التحدث مع أحد الزملاء فسيؤكده لكم بكل سرور.
utter_apology = نعتذر، حدث خلل لدينا ولم أتمكن من الإجابة. رسالتكم محفوظة وسيطّلع عليها أحد الزملاء.

## المنتجات
utter_product = { $product } ({ $sku })
    { $facts }
utter_products_found = هذا ما لدينا:
    { $products }
utter_nothing_found = لم أجد ذلك ضمن منتجاتنا، فأحلت سؤالكم إلى الزملاء.
utter_catalogue_file = تفضلوا كتالوج منتجاتنا، وفيه { $count_n ->
        [one] منتج واحد
        [two] منتجان
        [few] { $count } منتجات
       *[other] { $count } منتجًا
    }.
utter_which_product = عن أي منتج تسألون؟ يكفي الاسم أو رقم الصنف أو الرابط.
utter_fact = { $product } – { $attribute }: { $value }.
utter_fact_held = المذكور للمنتج { $product }: { $held }. { $attribute }: { $value }.
utter_value_lacking = { $asked } ليس ضمن المذكور للمنتج { $product }. { $attribute }: { $value }.
utter_not_stated = بيانات { $product } لا تذكر هذه النقطة: { $attribute }. ولا أود التخمين، لذلك أحلت سؤالكم إلى الزملاء.
utter_not_confirmed = بيانات { $product } لا تقول نعم ولا لا بشأن هذا: «{ $asked }». ولا أود التخمين، لذلك أحلت سؤالكم إلى الزملاء.
utter_none_stated = لا تذكر بياناتنا هذه النقطة لأي من هذه المنتجات: { $products } – { $asked }. ولا أود التخمين، لذلك أحلت السؤال إلى الزملاء.
utter_description = وصفنا للمنتج { $product }: { $words }
utter_not_stated_shop = ليست لدي معلومات مؤكدة عن ذلك، فأحلت سؤالكم إلى الزملاء بدلًا من التخمين.
utter_quote_seller = { $words }
utter_seller_words = سبق أن أجاب الزملاء عن هذا، وهذا نص كلامهم: { $words }
utter_in_stock = { $product }: المتوفر في المخزون حاليًا { $stock }.
utter_stock_short = { $product }: المتوفر في المخزون حاليًا { $stock }. والكمية { $quantity } أكبر من ذلك، فيُصنع الباقي حسب الطلب.
utter_out_of_stock = المنتج { $product } غير متوفر في المخزون حاليًا، ونصنعه حسب الطلب.
utter_certification = الشهادات المتوفرة للمنتج { $product }: { $certifications }.
utter_certificate_lacking = { $asked } ليست ضمن الشهادات المذكورة للمنتج { $product } ({ $certifications })، لذلك لا يمكنني تأكيدها وقد أحلت سؤالكم إلى الزملاء.
utter_files_attached = مرفق: { $files }.
utter_no_certification = عذرًا، لا توجد شهادة للمنتج { $product }.
utter_customization = نعم، يمكن تخصيص { $product }. الحد الأدنى للكميات:
    { $kinds }
utter_no_customization = عذرًا، لا نوفر التخصيص للمنتج { $product }.
utter_comparison = مقارنة بين { $products } بحسب ما تذكره بياناتنا:
    { $rows }
line_product = • { $product } ({ $sku })
line_need = – { $attribute }: { $value }
line_need_lacking = – غير مذكور: { $asked }
line_compared = • { $attribute }
    { $values }
line_compared_value = { $sku }: { $value }
line_fact = • { $attribute }: { $value }
line_customization = • { $kind }: ابتداءً من { $quantity }
line_customization_enough = • { $kind }: ابتداءً من { $minimum }، والكمية { $quantity } تكفي
line_customization_short = • { $kind }: ابتداءً من { $minimum }، والكمية { $quantity } لا تبلغه بعد

## الأسعار
utter_price = { $product }، { $quantity }: { $unit_price } { $per_unit }، والإجمالي { $total }، { $terms }. رقم عرض السعر { $number }، وهو سارٍ حتى { $valid_until }.
    { $details }
utter_price_list = أسعار { $product }:
    { $tiers }
utter_prices = عرض السعر رقم { $number }، { $terms }، سارٍ حتى { $valid_until }:
    { $lines }
    الإجمالي: { $total }.
    { $details }
utter_price_lists = أسعارنا:
    { $products }
utter_price_list_file = إليكم قائمة أسعارنا.
utter_moq = الحد الأدنى للطلب من { $product } هو { $moq }.
utter_below_moq = الحد الأدنى للطلب من { $product } هو { $moq }. للكميات الأقل يمكننا أن نرسل لكم عينة أولًا.
utter_below_moq_asked = الحد الأدنى للطلب من { $product } هو { $moq }. وقد سألت الزملاء إن كانت كمية أقل ممكنة.
utter_target_passed_on = هذه أفضل أسعار { $product } التي أستطيع تأكيدها بنفسي. وقد أحلت السعر الذي تستهدفونه إلى الزملاء.
utter_concession = { $product }، { $quantity }: يمكنني أن أعرض عليكم { $unit_price } { $per_unit }، والإجمالي { $total }، { $terms }، بهذا الشرط:
    { $conditions }
    رقم عرض السعر { $number }، وهو سارٍ حتى { $valid_until }. وفيما عدا ذلك يُطبَّق سعر القائمة.
    { $details }
utter_offer_stands = هذا أفضل ما يمكنني تقديمه بنفسي بخصوص { $product }، لذا يبقى العرض كما هو. وقد أحلت طلبكم إلى الزملاء.
utter_ask_concession = هل أُعدّ لكم مسودة الطلب بهذا الشرط: { $product }، { $quantity }؟
line_tier = • ابتداءً من { $quantity }: { $unit_price } { $per_unit }
line_lead_time = يستغرق الإنتاج { $days }.
line_next_tier = ابتداءً من { $quantity } ينخفض السعر إلى { $unit_price } { $per_unit }.
line_next_tier_saves = ابتداءً من { $quantity } ينخفض السعر إلى { $unit_price } { $per_unit }، وتوفرون بهذه الكمية { $saving }.
line_price = • { $product }، { $quantity }: { $unit_price } { $per_unit }، { $amount }
line_more_products = لدينا منتجات أخرى، فأخبروني بما يهمكم منها.
line_about = أي نحو { $amount } بسعر الصرف في { $date }.
line_price_list = { $product } ({ $sku })
    { $tiers }
line_condition_quantity = • طلب لا يقل عن { $quantity }
line_condition_deposit = • دفعة مقدمة بنسبة { $deposit }٪
line_condition_confirmation = • تأكيد الطلب في موعد أقصاه { $until }

## الشحن
utter_shipping = شحن { $product }، { $quantity }، إلى { $place } ({ $cartons_n ->
        [one] كرتونة واحدة
        [two] كرتونتان
        [few] { $cartons } كراتين
       *[other] { $cartons } كرتونة
    }، { $weight } كغ، { $volume } م³):
    { $options }
    { $notes }
utter_no_rate = ليست لدي تعرفة شحن إلى { $place }، فأحلت الأمر إلى الزملاء ليسألوا وكيل الشحن.
utter_lead_time = { $product }، { $quantity }: يستغرق الإنتاج { $days }.
utter_shipping_terms = شروط التسليم التي نوفرها: { $terms }. ويمكن نقل البضاعة عن طريق { $modes }.
utter_term_not_offered = { $term } ليس من الشروط التي نوفرها عادةً، وقد أحلت السؤال إلى الزملاء.
utter_which_carrier = مع أي من شركات الشحن هذه تفضلون أن نرسل العينة؟
    { $options }
line_option = • { $carrier }، { $mode }: { $price }، يستغرق النقل { $days }
line_option_no_days = • { $carrier }، { $mode }: { $price }
utter_landed = سعر { $product }، { $quantity }، وفق شرط { $term } { $place }، مع { $carrier }:
    { $lines }
    الإجمالي: { $total }. رقم عرض السعر { $number }، وهو سارٍ حتى { $valid_until }.
    { $notes }
utter_landed_not_stated = لا يمكنني بعدُ ذكر سعر شامل وفق شرط { $term }، لأن أحد بنود التكلفة غير وارد في بياناتنا. وقد أحلت الأمر إلى الزملاء، وتبقى أسعار الشحن أعلاه كما هي.
utter_arrival = إذا قُدّم الطلب اليوم، تكون البضاعة ({ $product }) جاهزة بين { $ready_from } و{ $ready_until }، وتصلكم في المواعيد الآتية:
    { $options }
    لم تُحسب أيام عطلاتنا، ولا أيام العطلة في { $countries } حين تعتمد شركة الشحن أيام العمل؛ وقد يستغرق التخليص الجمركي وقتًا أطول.
line_arrival = • { $carrier }، { $mode }: بين { $from } و{ $until }
line_charge = • { $name }: { $amount }
line_landed_estimate = هذا السعر تقديري، وقد تختلف عنه المبالغ التي تفرضها الجمارك أو شركة الشحن.
line_order_goods = • { $product }، { $quantity }: { $unit_price } { $per_unit }، بمبلغ { $amount }
line_order_goods_with = • { $product } ({ $options })، { $quantity }: { $unit_price } { $per_unit }، بمبلغ { $amount }
line_order_freight = • الشحن مع { $carrier } ({ $mode }، يستغرق النقل { $days }): { $price }
line_order_freight_no_days = • الشحن مع { $carrier } ({ $mode }): { $price }
line_order_freight_own = • الشحن: تتولون ترتيبه ودفعه، وليس ضمن هذا الطلب
line_order_freight_prepaid = • الشحن: على حسابنا
line_order_total = • الإجمالي: { $total }
line_order_parts = • الدفعة المقدمة: { $deposit }، والباقي قبل الشحن: { $balance }
line_order_whole = • الدفع: كاملًا قبل البدء
line_order_term = • شرط التسليم: { $term }
line_order_destination = • الوجهة: { $place }
line_order_contact = • جهة الاتصال: { $contact }
line_order_ready = • جاهز خلال { $days } من وصول الدفعة المقدمة
line_order_ready_paid = • جاهز خلال { $days } من وصول المبلغ
line_order_follows = • يتبع طلب العينة { $number }
line_order_valid = • سارٍ حتى { $valid_until }
line_order_page = • صفحة الطلب: { $url }
line_change = • { $what }: { $before } ← { $after }
line_change_of_product = • { $product }: { $before } ← { $after }
line_change_added = • يضاف: { $product }، { $quantity }
line_change_removed = • يُحذف: { $product }، { $quantity }
line_due_deposit = • المستحق كدفعة مقدمة: { $amount }
line_due_balance = • المستحق قبل الشحن: { $amount }
line_due_whole = • المستحق كاملًا: { $amount }
line_freight_indication = وفق شرط { $term } تتولون أنتم حجز الشحن الرئيسي، لذا فهذه الأسعار للاسترشاد فقط.
line_term_fits = وُضع شرط { $term } للبضائع التي تُحمَّل على متن السفينة؛ أما لهذه الوسيلة ({ $mode }) فالشرط المناسب هو { $fitting }.
line_postcode_matters = يتوقف السعر الدقيق للشحن على الرمز البريدي؛ أخبروني برمزكم لأقدم لكم عرض السعر.
line_requoted = انتهت صلاحية عرض السعر { $number } (ابتداءً من { $price })، فسألت شركات الشحن من جديد.
line_guessed_from_phone = اعتمدت { $place } بناءً على رقم هاتفكم؛ أخبروني إن كانت الوجهة غير ذلك.
line_city_matters = بعض شركات الشحن لا تعطي سعرًا قبل معرفة المدينة؛ أخبروني بمدينتكم لأسألها.
line_guessed_place = اعتمدت { $place } بناءً على توقيت متصفحكم؛ أخبروني إن كانت الوجهة غير ذلك.

## العينات والاستفسار
utter_sample = سعر عينة { $product } هو { $fee }، والحد الأقصى للعينات { $maximum }.
    { $terms }
utter_sample_free = عينة { $product } مجانية، والحد الأقصى للعينات { $maximum }.
    { $terms }
utter_sample_limit = الحد الأقصى لعينات { $product } هو { $maximum }.
utter_sample_given = الحد الأقصى لعينات { $product } للمشتري الواحد هو { $maximum }، والمطلوب منها حتى الآن { $given }.
line_sample_credited = يُخصم سعر العينة من قيمة طلبية الجملة.
line_sample_lead_time = يستغرق تجهيز العينة قبل الإرسال { $days }.
line_sample_freight_collect = الشحن على حسابكم لدى شركة البريد السريع.
line_sample_freight_prepaid = الشحن على حسابنا.
line_sample_freight_quoted = يُحسب الشحن على حدة.
utter_noted = شكرًا، سجلت ذلك.
utter_noted_contact = شكرًا، سجلت بيانات التواصل.
utter_ask_sample_purpose = هل لي أن أسأل عمّا تنوونه بالعينة، لمتجر مثلًا أو لمشروع أو لاستعمالكم الخاص؟
utter_ask_first_quantity = إذا نالت العينة رضاكم، فكم سيكون حجم الطلب الأول تقريبًا؟
utter_ask_market = في أي بلد ستُباع البضاعة؟
utter_ask_destination = إلى أي بلد ومدينة تُشحن البضاعة؟
utter_ask_quantity = ما الكمية التي تفكرون فيها؟
utter_ask_contact = بأي اسم وعلى أي بريد إلكتروني يمكننا التواصل معكم؟
utter_ask_product = أي منتج يهمكم؟
utter_ask_timing = متى تحتاجون إلى البضاعة على أبعد تقدير؟
utter_confirm_order = هذا طلبكم كما فهمته:
    { $goods }
    { $details }
    هل أُعدّ المسودة على هذا النحو؟ ستصلكم صفحة تراجعون فيها كل شيء قبل الموافقة.
utter_follow_up_sample = تحية طيبة! من المفترض أن تكون العينة قد وصلتكم: { $products }. أرجو أن تكون قد نالت رضاكم، فهل أُعدّ لكم مسودة الطلب؟
utter_follow_up_expiring = تحية طيبة! للتذكير فقط: مسودة طلبكم { $number } سارية حتى { $valid_until }. هل تودون المضي فيها؟

## الطلبات والدفع
utter_order_drafted = مسودة طلبكم { $number } جاهزة: الإجمالي { $total }، والدفعة المقدمة { $deposit }، والباقي { $balance } قبل الشحن. وهي سارية حتى { $valid_until }؛ يرجى مراجعتها في صفحة الطلب والموافقة عليها هناك إن كان كل شيء صحيحًا.
utter_order_pending = مسودة طلبكم { $number } جاهزة: الإجمالي { $total }، والدفعة المقدمة { $deposit }، والباقي { $balance } قبل الشحن، وهي سارية حتى { $valid_until }. يؤكدها أحد الزملاء أولًا، ويمكنكم الاطلاع عليها الآن في صفحة الطلب.
utter_order_status = الطلب { $number }، { $total }: { $status }.
    { $details }
utter_order_not_found = عذرًا، لا يمكنني عرض هذا الطلب هنا، إذ ليس في هذه المحادثة ما يثبت أنه يخصكم.
utter_no_order_yet = لا بأس، لم يُطلب أي شيء. يبقى عرض السعر ساريًا، فخذوا وقتكم.
utter_payment = شروط الدفع المعتادة لدينا: { $deposit }٪ دفعة مقدمة و{ $balance }٪ قبل الشحن، عن طريق { $methods }. بيانات الحساب موجودة في صفحة الطلب فقط، ولا نغيّرها أبدًا عبر المحادثة.
utter_sorry_problem = نعتذر بشدة عما حدث. سيُحال الأمر مباشرةً إلى أحد الزملاء.
utter_confirm_revision = سيتغير الطلب { $number } على النحو التالي:
    { $changes }
    وسيصبح الطلب كاملًا:
    { $goods }
    { $details }
    هل أُعدّ هذه النسخة الجديدة؟ تبقى النسخة الحالية قائمة حتى توافقوا.
utter_back_to_order = عودةً إلى طلبكم، وإجماليه { $total }: هل أُعدّ المسودة كما عرضتها أعلاه؟
utter_ask_quantity_of = ما الكمية التي ترغبون في طلبها من { $product }؟
utter_which_freight = مع أي من هذه الخيارات تُشحن البضاعة؟ ويمكن أن يتولى ذلك وكيل الشحن الخاص بكم.
    { $options }
utter_order_drafted_whole = مسودة طلبكم { $number } جاهزة: { $total }، تُدفع كاملةً قبل البدء. وهي سارية حتى { $valid_until }؛ يرجى مراجعتها في صفحة الطلب والموافقة عليها هناك إن كان كل شيء صحيحًا.
utter_order_pending_whole = مسودة طلبكم { $number } جاهزة: { $total }، تُدفع كاملةً قبل البدء، وهي سارية حتى { $valid_until }. يؤكدها أحد الزملاء أولًا، ويمكنكم الاطلاع عليها الآن في صفحة الطلب.
utter_order_revised = النسخة الجديدة من الطلب { $number } جاهزة: الإجمالي { $total }، وهي سارية حتى { $valid_until }. وهي تحل محل النسخة السابقة؛ يرجى مراجعتها والموافقة عليها في صفحة الطلب.
utter_order_revised_pending = النسخة الجديدة من الطلب { $number } جاهزة: الإجمالي { $total }، وهي سارية حتى { $valid_until }. وهي تحل محل النسخة السابقة. يؤكدها أحد الزملاء أولًا، ويمكنكم الاطلاع عليها الآن في صفحة الطلب.
utter_order_by_person = لا يمكنني إعداد هذا الطلب بمفردي، وسيُعدّه معكم أحد الزملاء.
utter_order_kept = حسنًا، يبقى الطلب { $number } كما هو.
utter_what_change = ما الذي تودون تغييره في الطلب { $number }: الكمية أم المنتج أم الوجهة أم الشحن أم شرط التسليم؟
utter_change_by_person = حالة الطلب { $number }: { $status }، ولذلك لا يغيّره إلا أحد الزملاء. وقد نقلت إليهم ما طلبتموه.
utter_confirm_cancel = هل ألغي الطلب { $number } وإجماليه { $total }؟ لن تمكن الموافقة عليه بعد ذلك.
utter_order_cancelled = أُلغي الطلب { $number }، ولا يترتب عليكم أي مبلغ عنه.
utter_ask_order_proof = يرجى تزويدي برقم الطلب مع البريد الإلكتروني أو رقم الهاتف المسجل لدينا له، أو برابط صفحة الطلب.
utter_sorry_problem_order = نعتذر بشدة عما حدث في الطلب { $number }. سيُحال الأمر مباشرةً إلى أحد الزملاء مع نص كلامكم.

## شخص من الفريق
utter_handed_over = أبلغت الزملاء. سيجيبكم أحدهم هنا قبل { $reply_by } بتوقيتنا، أي { $reply_by_local } بتوقيتكم.
utter_handed_over_same_clock = أبلغت الزملاء. سيجيبكم أحدهم هنا قبل { $reply_by }.
utter_handed_over_no_time = أبلغت الزملاء، وسيجيبكم أحدهم هنا.

## الخصوصية
utter_privacy = { $notice }
    وقد أحلت طلبكم إلى الزملاء.
utter_privacy_passed_on = أحلت طلبكم بشأن بياناتكم إلى الزملاء.

## ردود سريعة
choice_sample = طلب عينة
choice_product = { $product }
choice_carrier = { $carrier }، { $price }
choice_draft_order = نعم، أعدّوها
choice_not_yet = ليس الآن
choice_own_freight = وكيل الشحن الخاص بنا
choice_revise_order = نعم، غيّروه
choice_cancel_order = نعم، ألغوه
choice_means_find_product = البحث عن منتج
choice_means_ask_product_details = تفاصيل منتج
choice_means_ask_availability = المتوفر في المخزون
choice_means_ask_certification = الشهادات والفحوصات
choice_means_ask_customization = شعاري أو تصميمي الخاص
choice_means_ask_company = نبذة عن شركتكم
choice_means_ask_price = السعر
choice_means_ask_moq = الحد الأدنى للطلب
choice_means_negotiate_price = سعر أفضل
choice_means_request_sample = الحصول على عينة
choice_means_place_order = تقديم طلبية
choice_means_ask_payment = طرق الدفع
choice_means_ask_shipping_cost = تكلفة الشحن
choice_means_ask_delivery_time = موعد الوصول
choice_means_ask_shipping_terms = طريقة الشحن
choice_means_ask_order_status = أين طلبيتي
choice_means_change_order = تعديل طلبيتي
choice_means_report_problem = مشكلة في طلبيتي
choice_means_ask_warranty = الضمان والإرجاع
choice_means_ask_privacy = بياناتي الشخصية
choice_human = التحدث مع شخص

## كلمات
days_exact = { $n ->
    [one] يومًا واحدًا
    [two] يومين
    [few] { $high } أيام
   *[other] { $high } يومًا
}
days_range = { $n ->
    [few] من { $low } إلى { $high } أيام
   *[other] من { $low } إلى { $high } يومًا
}
unit_piece = { $n ->
    [one] قطعة واحدة
    [two] قطعتان
    [few] { $number } قطع
   *[other] { $number } قطعة
}
unit_pair = { $n ->
    [one] زوج واحد
    [two] زوجان
    [few] { $number } أزواج
    [many] { $number } زوجًا
   *[other] { $number } زوج
}
unit_set = { $n ->
    [one] طقم واحد
    [two] طقمان
    [few] { $number } أطقم
    [many] { $number } طقمًا
   *[other] { $number } طقم
}
unit_carton = { $n ->
    [one] كرتونة واحدة
    [two] كرتونتان
    [few] { $number } كراتين
   *[other] { $number } كرتونة
}
unit_pallet = { $n ->
    [one] بالتة واحدة
    [two] بالتتان
    [few] { $number } بالتات
   *[other] { $number } بالتة
}
unit_container = { $n ->
    [one] حاوية واحدة
    [two] حاويتان
    [few] { $number } حاويات
   *[other] { $number } حاوية
}
unit_dozen = { $n ->
    [one] دزينة واحدة
    [two] دزينتان
    [few] { $number } دزينات
   *[other] { $number } دزينة
}
unit_gross = { $n ->
    [one] قروصة واحدة
    [two] قروصتان
   *[other] { $number } قروصة
}
unit_roll = { $n ->
    [one] لفة واحدة
    [two] لفتان
    [few] { $number } لفات
   *[other] { $number } لفة
}
unit_meter = { $n ->
    [one] متر واحد
    [two] متران
    [few] { $number } أمتار
    [many] { $number } مترًا
   *[other] { $number } متر
}
unit_kg = { $number } كغ
unit_ton = { $n ->
    [one] طن واحد
    [two] طنان
    [few] { $number } أطنان
    [many] { $number } طنًا
   *[other] { $number } طن
}
per_piece = للقطعة
per_pair = للزوج
per_set = للطقم
per_carton = للكرتونة
per_pallet = للبالتة
per_container = للحاوية
per_dozen = للدزينة
per_gross = للقروصة
per_roll = للفة
per_meter = للمتر
per_kg = للكيلوغرام
per_ton = للطن
mode_express = بريد سريع
mode_air = شحن جوي
mode_rail = سكك حديدية
mode_road = شحن بري
mode_sea_lcl = شحن بحري، حاوية مشتركة
mode_sea_fcl = شحن بحري، حاوية كاملة
mode_post = بريد
charge_goods = البضاعة
charge_inland = النقل إلى الميناء
charge_export = التخليص للتصدير والمناولة
charge_freight = الشحن
charge_insurance = التأمين
charge_duty = الرسوم الجمركية
charge_customs = التخليص الجمركي
charge_vat = ضريبة القيمة المضافة أو ضريبة الاستيراد
terms_open = على أن يُتفق على شروط التسليم لاحقًا
change_none = بدون
change_destination = الوجهة
change_incoterm = شرط التسليم
change_carrier = الشحن
value_yes = نعم
value_no = لا
value_not_stated = غير مذكور
customization_logo = شعاركم
customization_colour = لون حسب طلبكم
customization_packaging = تغليف خاص بكم
customization_design = تصميم حسب طلبكم
customization_size = مقاس حسب طلبكم
customization_label = ملصق باسمكم
customization_material = خامة حسب طلبكم
customization_mould = قالب خاص بكم
order_draft = مسودة
order_pending_approval = قيد التأكيد لدى أحد الزملاء
order_sent = جاهز لموافقتكم
order_accepted = تمت الموافقة عليه
order_deposit_paid = استُلمت الدفعة المقدمة
order_paid = مدفوع بالكامل
order_closed = مكتمل
order_expired = لم يعد ساريًا
order_revised = حلّت محله نسخة أحدث
order_cancelled = ملغى
attribute_material = الخامة
attribute_colour = اللون
attribute_size = المقاس
attribute_weight = الوزن
attribute_dimensions = الأبعاد
attribute_packing = التعبئة
attribute_care = العناية
attribute_origin = بلد المنشأ
attribute_waterproof = مقاومة الماء
attribute_washable = قابلية الغسل
attribute_thickness = السماكة
attribute_power = القدرة
attribute_voltage = الجهد الكهربائي
attribute_capacity = السعة
attribute_lifespan = العمر الافتراضي
attribute_ingredients = المكونات
attribute_age = العمر المناسب
attribute_model = الطراز
attribute_use = الاستخدام
attribute_finish = التشطيب
attribute_brightness = السطوع
attribute_battery = البطارية
attribute_speed = السرعة
attribute_hs_code = الرمز الجمركي
attribute_moq = الحد الأدنى للطلب
attribute_price = السعر
attribute_stock = المخزون
attribute_certification = الشهادات
attribute_customization = التخصيص
attribute_lead_time = مدة الإنتاج
attribute_warranty = الضمان
attribute_sample = العينات
attribute_sole = النعل
attribute_lining = البطانة
attribute_upper = الوجه
attribute_season = الموسم
attribute_filling = الحشو
attribute_pattern = النقشة
attribute_closure = الإغلاق
attribute_set_contents = محتويات الطقم
attribute_machine_washable = قابل للغسل في الغسالة
attribute_non_slip = مانع للانزلاق
attribute_flame_retardant = مقاوم للحريق
attribute_vegan = نباتي
attribute_quick_dry = سريع الجفاف
attribute_fabric_weight = وزن القماش
attribute_blackout = حجب الضوء
attribute_chlorine_resistant = مقاوم للكلور
attribute_stain_resistant = مقاوم للبقع
attribute_heading = رأس الستارة
attribute_collar = الياقة
attribute_style = الطراز
attribute_design = التصميم
attribute_price_from = أقل سعر
