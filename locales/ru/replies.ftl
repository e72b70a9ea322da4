# Что говорит помощник. Числа, имена и даты приходят только через переменные: цифра в этом файле — ошибка.

## Начало, конец и вежливость
utter_welcome = Здравствуйте! Я автоматический помощник компании { $shop }. В любое время суток отвечу на вопросы о товарах, ценах, образцах и доставке, а по Вашему желанию передам разговор коллегам. Чем могу быть полезен?
utter_greet = Здравствуйте! Благодарим за обращение в { $shop }. Чем могу помочь?
utter_goodbye = Благодарю Вас за уделённое время, всего доброго. Ваш запрос сохранён у нас; пишите сюда в любой момент.
utter_thank = Всегда рад помочь. Могу ли я быть полезен чем-то ещё?
utter_understood = Понял Вас. Обращайтесь, если понадобится что-либо ещё.
utter_go_on = Отлично. С чего продолжим: с цены, образца или доставки?
utter_stopped = Хорошо, оставим это. Заказ не оформлен.
utter_bot = Я автоматический помощник компании { $shop }, а не человек. Отвечаю по нашим собственным данным о товарах и ценах; по Вашей просьбе разговор продолжит сотрудник.
utter_languages = Вы можете писать на своём языке; я отвечаю на языке Вашего сообщения.
utter_language_switched = Конечно, продолжим на русском языке.
utter_out_of_scope = К сожалению, я могу помочь только по нашим товарам, ценам, образцам и поставкам. Рассказать Вам о чём-нибудь из этого?
utter_offer_service = Благодарим за предложение. Этот чат предназначен для покупателей нашей продукции; Ваше сообщение сохранено, и если оно нас заинтересует, с Вами свяжутся.
utter_which_meaning = Прошу прощения, я не уверен, что правильно Вас понял. Вы имели в виду что-то из этого? Можно также сказать иначе.
utter_not_understood = Прошу прощения, я не уверен, что правильно Вас понял. Не могли бы Вы сказать это иначе, или мне позвать коллегу?
utter_refused = Я предпочёл бы не называть цифру, которую не могу подтвердить. Попросите позвать коллегу: он её подтвердит.
utter_apology = Приносим извинения: на нашей стороне произошёл сбой, и я не смог ответить. Ваше сообщение сохранено, и сотрудник его увидит.

## Товары
utter_product = { $product } ({ $sku })
    { $facts }
utter_products_found = Вот что у нас есть:
    { $products }
utter_nothing_found = В нашем ассортименте я этого не нашёл, поэтому передал Ваш вопрос коллегам.
utter_catalogue_file = Вот наш каталог. Товаров в нём: { $count }.
utter_which_product = О каком товаре идёт речь? Достаточно названия, артикула или ссылки.
utter_fact = { $product } – { $attribute }: { $value }.
utter_fact_held = { $product }, в данных указано: { $held }. { $attribute }: { $value }.
utter_value_lacking = { $product }, среди указанного нет: { $asked }. { $attribute }: { $value }.
utter_not_stated = { $product }: в наших данных не указано следующее: { $attribute }. Гадать не хочу, поэтому передал Ваш вопрос коллегам.
utter_not_confirmed = { $product }: наши данные не говорят ни да, ни нет о следующем: «{ $asked }». Гадать не хочу, поэтому передал Ваш вопрос коллегам.
utter_none_stated = { $products }: ни для одного из этих товаров в наших данных не указано следующее: { $asked }. Гадать не хочу, поэтому передал вопрос коллегам.
utter_description = { $product }, наше описание: { $words }
utter_not_stated_shop = Подтверждённых сведений об этом у меня нет; чтобы не гадать, я передал Ваш вопрос коллегам.
utter_quote_seller = { $words }
utter_seller_words = Коллеги уже ответили на этот вопрос, привожу их слова: { $words }
utter_in_stock = { $product }: сейчас на складе { $stock }.
utter_stock_short = { $product }: сейчас на складе { $stock }. Это меньше, чем { $quantity }; остальное изготовим под заказ.
utter_out_of_stock = { $product }: на складе сейчас нет, изготавливаем под заказ.
utter_certification = { $product }, подтверждающие документы: { $certifications }.
utter_certificate_lacking = { $product }: среди указанных сертификатов ({ $certifications }) нет { $asked }. Подтвердить не могу, поэтому передал Ваш вопрос коллегам.
utter_files_attached = Прилагается: { $files }.
utter_no_certification = { $product }: сертификата на этот товар нет.
utter_customization = Да, изготовление по Вашему заданию возможно: { $product }. Минимальные количества:
    { $kinds }
utter_no_customization = { $product }: изготовление по индивидуальному заданию не предлагается.
utter_comparison = { $products }, сравнение по нашим данным:
    { $rows }
line_product = • { $product } ({ $sku })
line_need = – { $attribute }: { $value }
line_need_lacking = – не указано: { $asked }
line_compared = • { $attribute }
    { $values }
line_compared_value = { $sku }: { $value }
line_fact = • { $attribute }: { $value }
line_customization = • { $kind }: { $quantity } и более
line_customization_enough = • { $kind }: { $minimum } и более; { $quantity } достаточно
line_customization_short = • { $kind }: { $minimum } и более; { $quantity } пока недостаточно

## Цены
utter_price = { $product }, { $quantity }: { $unit_price } { $per_unit }, итого { $total }, { $terms }. Номер предложения: { $number } (действует до { $valid_until }).
    { $details }
utter_price_list = Наши цены, { $product }:
    { $tiers }
utter_prices = Предложение { $number }, { $terms }, действует до { $valid_until }:
    { $lines }
    Итого: { $total }.
    { $details }
utter_price_lists = Наши цены:
    { $products }
utter_price_list_file = Вот наш прайс-лист.
utter_moq = { $product }, минимальный заказ: { $moq }.
utter_below_moq = { $product }, минимальный заказ: { $moq }. Если Вам нужно меньше, мы можем сначала выслать образец.
utter_below_moq_asked = { $product }, минимальный заказ: { $moq }. Я спросил коллег, возможно ли меньшее количество.
utter_target_passed_on = { $product }: это лучшие цены, которые я вправе подтвердить сам. Вашу целевую цену я передал коллегам.
utter_concession = { $product }, { $quantity }: могу предложить { $unit_price } { $per_unit }, итого { $total }, { $terms }, при таком условии:
    { $conditions }
    Номер предложения: { $number } (действует до { $valid_until }). В ином случае действует цена по прайс-листу.
    { $details }
utter_offer_stands = { $product }: большего я сам предложить не вправе, поэтому предложение остаётся прежним. Вашу просьбу я передал коллегам.
utter_ask_concession = Подготовить черновик заказа на этом условии: { $product }, { $quantity }?
line_tier = • { $quantity } и более: { $unit_price } { $per_unit }
line_lead_time = Срок производства: { $days }.
line_next_tier = При объёме { $quantity } и более цена снижается: { $unit_price } { $per_unit }.
line_next_tier_saves = При объёме { $quantity } и более цена снижается: { $unit_price } { $per_unit }; экономия на этом объёме: { $saving }.
line_price = • { $product }, { $quantity }: { $unit_price } { $per_unit }, { $amount }
line_more_products = У нас есть и другие товары; напишите, какие Вас интересуют.
line_about = Это примерно { $amount } по курсу на { $date }.
line_price_list = { $product } ({ $sku })
    { $tiers }
line_condition_quantity = • заказ: { $quantity } или больше
line_condition_deposit = • предоплата { $deposit } %
line_condition_confirmation = • оформление заказа до { $until }

## Доставка
utter_shipping = Доставка, { $product }, { $quantity }, место назначения: { $place } ({ $cartons_n ->
        [one] { $cartons } коробка
        [few] { $cartons } коробки
        [many] { $cartons } коробок
       *[other] { $cartons } коробки
    }, { $weight } кг, { $volume } м³):
    { $options }
    { $notes }
utter_no_rate = Ставки для этого направления у меня нет ({ $place }), поэтому я передал вопрос коллегам: они запросят нашего экспедитора.
utter_lead_time = { $product }, { $quantity }. Срок производства: { $days }.
utter_shipping_terms = Мы предлагаем следующие условия: { $terms }. Способы перевозки: { $modes }.
utter_term_not_offered = { $term }: на таких условиях мы обычно не работаем; я передал вопрос коллегам.
utter_which_carrier = Каким перевозчиком отправить Ваш образец?
    { $options }
line_option = • { $carrier }, { $mode }: { $price }, в пути { $days }
line_option_no_days = • { $carrier }, { $mode }: { $price }
utter_landed = { $product }, { $quantity }, { $term } { $place }, перевозчик { $carrier }:
    { $lines }
    Итого: { $total }. Номер предложения: { $number } (действует до { $valid_until }).
    { $notes }
utter_landed_not_stated = Полную цену на условиях { $term } я пока назвать не могу: одной из её составляющих нет в наших данных. Я передал вопрос коллегам; указанная выше стоимость доставки остаётся в силе.
utter_arrival = { $product }: при заказе сегодня товар был бы готов не ранее { $ready_from } и не позднее { $ready_until }, а к Вам прибыл бы в следующие сроки:
    { $options }
    В этих датах учтены наши праздничные дни, а там, где перевозчик считает рабочие дни, также местные выходные и праздники ({ $countries }); таможенное оформление может занять больше времени.
line_arrival = • { $carrier }, { $mode }: { $from } – { $until }
line_charge = • { $name }: { $amount }
line_landed_estimate = Это предварительный расчёт: таможня или перевозчик могут начислить другие суммы.
line_order_goods = • { $product }, { $quantity }: { $unit_price } { $per_unit }, всего { $amount }
line_order_goods_with = • { $product } ({ $options }), { $quantity }: { $unit_price } { $per_unit }, всего { $amount }
line_order_freight = • Доставка: { $carrier } ({ $mode }, в пути { $days }), { $price }
line_order_freight_no_days = • Доставка: { $carrier } ({ $mode }), { $price }
line_order_freight_own = • Доставка: заказываете и оплачиваете Вы, в этот заказ не входит
line_order_freight_prepaid = • Доставка: за наш счёт
line_order_total = • Итого: { $total }
line_order_parts = • Предоплата: { $deposit }, остаток перед отгрузкой: { $balance }
line_order_whole = • Оплата: полностью до начала работы
line_order_term = • Условие поставки: { $term }
line_order_destination = • Место назначения: { $place }
line_order_contact = • Контакт: { $contact }
line_order_ready = • Срок готовности после поступления предоплаты: { $days }
line_order_ready_paid = • Срок готовности после поступления оплаты: { $days }
line_order_follows = • Продолжает заказ образца { $number }
line_order_valid = • Действует до { $valid_until }
line_order_page = • Страница заказа: { $url }
line_change = • { $what }: { $before } → { $after }
line_change_of_product = • { $product }: { $before } → { $after }
line_change_added = • Добавлено: { $product }, { $quantity }
line_change_removed = • Убрано: { $product }, { $quantity }
line_due_deposit = • К оплате как предоплата: { $amount }
line_due_balance = • К оплате перед отгрузкой: { $amount }
line_due_whole = • К оплате полностью: { $amount }
line_freight_indication = На условиях { $term } основную перевозку заказываете Вы, поэтому эти цены приведены для ориентира.
line_term_fits = Условие { $term } предназначено для товара, который грузят непосредственно на борт судна; для этого способа перевозки ({ $mode }) подошло бы условие { $fitting }.
line_postcode_matters = Точная цена зависит от почтового индекса; сообщите Ваш индекс, и я её назову.
line_requoted = Предложение { $number } (цены от { $price }) больше не действует, поэтому я запросил перевозчиков заново.
line_guessed_from_phone = Место назначения ({ $place }) я определил по номеру Вашего телефона; сообщите, если груз едет в другое место.
line_city_matters = Некоторым перевозчикам для расчёта нужен город; сообщите его, и я запрошу у них цену.
line_guessed_place = Место назначения ({ $place }) я определил по часам Вашего браузера; сообщите, если груз едет в другое место.

## Образцы и запрос
utter_sample = { $product }, стоимость образца: { $fee }. Максимум, который мы высылаем: { $maximum }.
    { $terms }
utter_sample_free = { $product }: образец бесплатный. Максимум, который мы высылаем: { $maximum }.
    { $terms }
utter_sample_limit = { $product }: в качестве образцов мы высылаем не больше этого количества: { $maximum }.
utter_sample_given = { $product }: одному покупателю мы высылаем в качестве образцов не больше этого количества: { $maximum }. Уже заказано: { $given }.
line_sample_credited = Стоимость образца вычитается из суммы оптового заказа.
line_sample_lead_time = Срок подготовки образца к отправке: { $days }.
line_sample_freight_collect = Доставку оплачиваете Вы со своего счёта в курьерской службе.
line_sample_freight_prepaid = Доставку оплачиваем мы.
line_sample_freight_quoted = Доставка рассчитывается отдельно.
utter_noted = Спасибо, я это записал.
utter_noted_contact = Спасибо, я записал Ваши контактные данные.
utter_ask_sample_purpose = Позвольте узнать, что Вы планируете с образцом: магазин, проект или собственное пользование?
utter_ask_first_quantity = Если образец Вам подойдёт, каким примерно был бы первый заказ?
utter_ask_market = В какой стране будет продаваться товар?
utter_ask_destination = В какую страну и город следует доставить товар?
utter_ask_quantity = Какое количество Вы планируете?
utter_ask_contact = Как к Вам обращаться и на какой адрес электронной почты можно писать?
utter_ask_product = Какой товар Вас интересует?
utter_ask_timing = К какому сроку Вам нужен товар?
utter_confirm_order = Вот Ваш заказ, как я его понял:
    { $goods }
    { $details }
    Подготовить черновик в таком виде? Вы получите страницу, на которой сможете всё проверить, прежде чем подтвердить.
utter_follow_up_sample = Добрый день! Образец, должно быть, уже у Вас: { $products }. Надеюсь, он Вам понравился. Подготовить для Вас черновик заказа?
utter_follow_up_expiring = Добрый день! Позвольте напомнить: черновик Вашего заказа { $number } действителен до { $valid_until }. Желаете ли Вы оформить его?

## Заказы и оплата
utter_order_drafted = Черновик Вашего заказа { $number } готов: итого { $total }, предоплата { $deposit }, остаток перед отгрузкой { $balance } (действует до { $valid_until }). Пожалуйста, проверьте его на странице заказа и, если всё верно, подтвердите там же.
utter_order_pending = Черновик Вашего заказа { $number } готов: итого { $total }, предоплата { $deposit }, остаток перед отгрузкой { $balance } (действует до { $valid_until }). Сначала его подтвердит сотрудник; на странице заказа он виден уже сейчас.
utter_order_status = Заказ { $number }, { $total }: { $status }.
    { $details }
utter_order_not_found = Я не могу показать здесь этот заказ: в нашей переписке ничто не подтверждает, что он Ваш.
utter_no_order_yet = Ничего страшного, заказ не оформлен. Предложение остаётся в силе, не торопитесь.
utter_payment = Наши обычные условия: предоплата { $deposit } % и { $balance } % перед отгрузкой. Способы оплаты: { $methods }. Банковские реквизиты указаны только на странице заказа; мы никогда не меняем их в чате.
utter_sorry_problem = Очень сожалею о случившемся. Ваше обращение сразу же передаётся сотруднику.
utter_confirm_revision = Заказ { $number } изменится так:
    { $changes }
    Заказ целиком будет таким:
    { $goods }
    { $details }
    Оформить эту новую версию? Пока Вы не согласитесь, действует нынешняя.
utter_back_to_order = Вернёмся к Вашему заказу, итого { $total }: подготовить черновик в том виде, как указано выше?
utter_ask_quantity_of = { $product }: какое количество Вы хотели бы заказать?
utter_which_freight = Кто должен доставить товар? Это может сделать и Ваш экспедитор.
    { $options }
utter_order_drafted_whole = Черновик Вашего заказа { $number } готов: { $total }, полная оплата до начала работы (действует до { $valid_until }). Пожалуйста, проверьте его на странице заказа и, если всё верно, подтвердите там же.
utter_order_pending_whole = Черновик Вашего заказа { $number } готов: { $total }, полная оплата до начала работы (действует до { $valid_until }). Сначала его подтвердит сотрудник; на странице заказа он виден уже сейчас.
utter_order_revised = Новая версия заказа { $number } готова: итого { $total } (действует до { $valid_until }). Она заменяет прежнюю; пожалуйста, проверьте и подтвердите её на странице заказа.
utter_order_revised_pending = Новая версия заказа { $number } готова: итого { $total } (действует до { $valid_until }). Она заменяет прежнюю. Сначала её подтвердит сотрудник; на странице заказа она видна уже сейчас.
utter_order_by_person = Этот заказ я не могу составить самостоятельно; это сделает вместе с Вами мой коллега.
utter_order_kept = Хорошо, заказ { $number } остаётся без изменений.
utter_what_change = Что Вы хотели бы изменить в заказе { $number }: количество, товар, место назначения, доставку или условие поставки?
utter_change_by_person = Состояние заказа { $number }: { $status }. Поэтому изменить его может только сотрудник; я передал Вашу просьбу.
utter_confirm_cancel = Отменить заказ { $number }, итого { $total }? После этого подтвердить его будет нельзя.
utter_order_cancelled = Заказ { $number } отменён. Платить за него ничего не нужно.
utter_ask_order_proof = Сообщите, пожалуйста, номер заказа вместе с адресом электронной почты или телефоном, которые указаны у нас для него, либо ссылку на страницу заказа.
utter_sorry_problem_order = Мне очень жаль, что так вышло с заказом { $number }. Ваше обращение сразу же передаётся сотруднику вместе с Вашими словами.

## Человек
utter_handed_over = Я сообщил коллегам. Вам ответят здесь не позднее этого времени: { $reply_by } (по нашему времени), { $reply_by_local } (по Вашему).
utter_handed_over_same_clock = Я сообщил коллегам. Вам ответят здесь не позднее этого времени: { $reply_by }.
utter_handed_over_no_time = Я сообщил коллегам, Вам ответят здесь.

## Личные данные
utter_privacy = { $notice }
    Вашу просьбу я передал коллегам.
utter_privacy_passed_on = Вашу просьбу о личных данных я передал коллегам.

## Быстрые ответы
choice_sample = Заказать образец
choice_product = { $product }
choice_carrier = { $carrier }, { $price }
choice_draft_order = Да, подготовьте
choice_not_yet = Пока нет
choice_own_freight = Наш экспедитор
choice_revise_order = Да, измените
choice_cancel_order = Да, отмените
choice_means_find_product = Найти товар
choice_means_ask_product_details = Подробнее о товаре
choice_means_ask_availability = Что есть на складе
choice_means_ask_certification = Сертификаты и испытания
choice_means_ask_customization = Свой логотип или дизайн
choice_means_ask_company = О Вашей компании
choice_means_ask_price = Цена
choice_means_ask_moq = Минимальный заказ
choice_means_negotiate_price = Цена пониже
choice_means_request_sample = Образец
choice_means_place_order = Сделать заказ
choice_means_ask_payment = Как оплатить
choice_means_ask_shipping_cost = Стоимость доставки
choice_means_ask_delivery_time = Когда прибудет товар
choice_means_ask_shipping_terms = Как доставляется товар
choice_means_ask_order_status = Где мой заказ
choice_means_change_order = Изменить мой заказ
choice_means_report_problem = Проблема с заказом
choice_means_ask_warranty = Гарантия и возврат
choice_means_ask_privacy = Мои данные
choice_human = Позвать сотрудника

## Слова
days_exact = { $n ->
    [one] { $high } день
    [few] { $high } дня
    [many] { $high } дней
   *[other] { $high } дня
}
days_range = { $n ->
    [one] от { $low } до { $high } дня
   *[other] от { $low } до { $high } дней
}
unit_piece = { $number } шт.
unit_pair = { $n ->
    [one] { $number } пара
    [few] { $number } пары
    [many] { $number } пар
   *[other] { $number } пары
}
unit_set = { $n ->
    [one] { $number } комплект
    [few] { $number } комплекта
    [many] { $number } комплектов
   *[other] { $number } комплекта
}
unit_carton = { $n ->
    [one] { $number } коробка
    [few] { $number } коробки
    [many] { $number } коробок
   *[other] { $number } коробки
}
unit_pallet = { $n ->
    [one] { $number } паллета
    [few] { $number } паллеты
    [many] { $number } паллет
   *[other] { $number } паллеты
}
unit_container = { $n ->
    [one] { $number } контейнер
    [few] { $number } контейнера
    [many] { $number } контейнеров
   *[other] { $number } контейнера
}
unit_dozen = { $n ->
    [one] { $number } дюжина
    [few] { $number } дюжины
    [many] { $number } дюжин
   *[other] { $number } дюжины
}
unit_gross = { $n ->
    [one] { $number } гросс
    [few] { $number } гросса
    [many] { $number } гроссов
   *[other] { $number } гросса
}
unit_roll = { $n ->
    [one] { $number } рулон
    [few] { $number } рулона
    [many] { $number } рулонов
   *[other] { $number } рулона
}
unit_meter = { $n ->
    [one] { $number } метр
    [few] { $number } метра
    [many] { $number } метров
   *[other] { $number } метра
}
unit_kg = { $number } кг
unit_ton = { $n ->
    [one] { $number } тонна
    [few] { $number } тонны
    [many] { $number } тонн
   *[other] { $number } тонны
}
per_piece = за штуку
per_pair = за пару
per_set = за комплект
per_carton = за коробку
per_pallet = за паллету
per_container = за контейнер
per_dozen = за дюжину
per_gross = за гросс
per_roll = за рулон
per_meter = за метр
per_kg = за кг
per_ton = за тонну
mode_express = курьерская доставка
mode_air = авиаперевозка
mode_rail = железная дорога
mode_road = автоперевозка
mode_sea_lcl = море, сборный контейнер
mode_sea_fcl = море, полный контейнер
mode_post = почта
charge_goods = товар
charge_inland = перевозка до порта
charge_export = экспортное оформление и обработка груза
charge_freight = доставка
charge_insurance = страхование
charge_duty = ввозная пошлина
charge_customs = таможенное оформление
charge_vat = НДС или налог на ввоз
terms_open = условия поставки по согласованию
change_none = нет
change_destination = Место назначения
change_incoterm = Условие поставки
change_carrier = Доставка
value_yes = да
value_no = нет
value_not_stated = не указано
customization_logo = Ваш логотип
customization_colour = Ваш цвет
customization_packaging = Ваша упаковка
customization_design = Ваш дизайн
customization_size = Ваш размер
customization_label = Ваша этикетка
customization_material = Ваш материал
customization_mould = Ваша пресс-форма
order_draft = черновик
order_pending_approval = подтверждается сотрудником
order_sent = готов к Вашему подтверждению
order_accepted = подтверждён Вами
order_deposit_paid = предоплата получена
order_paid = полностью оплачен
order_closed = выполнен
order_expired = больше не действует
order_revised = заменён более новой версией
order_cancelled = отменён
attribute_material = материал
attribute_colour = цвет
attribute_size = размер
attribute_weight = вес
attribute_dimensions = габариты
attribute_packing = упаковка
attribute_care = уход
attribute_origin = страна происхождения
attribute_waterproof = водонепроницаемость
attribute_washable = возможность стирки
attribute_thickness = толщина
attribute_power = мощность
attribute_voltage = напряжение
attribute_capacity = вместимость
attribute_lifespan = срок службы
attribute_ingredients = состав
attribute_age = возраст
attribute_model = модель
attribute_use = назначение
attribute_finish = отделка
attribute_brightness = яркость
attribute_battery = аккумулятор
attribute_speed = скорость
attribute_hs_code = код ТН ВЭД
attribute_moq = минимальный заказ
attribute_price = цена
attribute_stock = наличие
attribute_certification = сертификаты
attribute_customization = индивидуальное исполнение
attribute_lead_time = срок производства
attribute_warranty = гарантия
attribute_sample = образцы
attribute_sole = подошва
attribute_lining = подкладка
attribute_upper = верх
attribute_season = сезон
attribute_filling = наполнитель
attribute_pattern = рисунок
attribute_closure = застёжка
attribute_set_contents = состав комплекта
attribute_machine_washable = машинная стирка
attribute_non_slip = нескользящий
attribute_flame_retardant = огнестойкость
attribute_vegan = веганский
attribute_quick_dry = быстросохнущий
attribute_fabric_weight = плотность ткани
attribute_blackout = светонепроницаемость
attribute_chlorine_resistant = стойкость к хлору
attribute_stain_resistant = грязеотталкивающий
attribute_heading = верх шторы
attribute_collar = воротник
attribute_style = фасон
attribute_design = рисунок
attribute_price_from = самая низкая цена
