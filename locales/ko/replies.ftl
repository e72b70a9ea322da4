# What the assistant says. Figures, names and dates only ever come in through variables: a digit in this file is an error.
# A variable ending in _n is the plain count behind the variable of the same name, for choosing a plural.
# No particle that depends on the sound before it (은/는, 이/가, 을/를) may follow a variable.

## The start, the end, and courtesies
utter_welcome = 안녕하십니까, { $shop } 자동 상담 도우미입니다. 제품, 가격, 샘플, 운임에 관한 문의에 언제든지 답해 드리며, 원하시면 담당 직원도 불러 드립니다. 무엇을 도와드릴까요?
utter_greet = 안녕하십니까, { $shop } 상담 창구에 문의해 주셔서 감사합니다. 무엇을 도와드릴까요?
utter_goodbye = 시간 내주셔서 감사합니다. 안녕히 가십시오. 문의 내용은 보관해 두겠으니 언제든지 이곳으로 다시 말씀해 주십시오.
utter_thank = 별말씀을요. 더 도와드릴 일이 있으신가요?
utter_understood = 잘 알겠습니다. 필요하신 것이 있으면 언제든지 말씀해 주십시오.
utter_go_on = 좋습니다. 가격, 샘플, 운임 중 어느 것부터 안내해 드릴까요?
utter_stopped = 네, 진행하던 내용은 접어 두겠습니다. 주문된 것은 없습니다.
utter_bot = 저는 { $shop } 자동 상담 도우미이며 사람이 아닙니다. 당사의 제품과 가격 자료를 바탕으로 답변드리고, 말씀만 하시면 담당 직원이 이어받습니다.
utter_languages = 편하신 언어로 쓰시면 됩니다. 쓰신 언어로 답변드립니다.
utter_language_switched = 네, 한국어로 계속하겠습니다.
utter_out_of_scope = 죄송하지만 당사의 제품, 가격, 샘플, 배송에 관한 내용만 도와드릴 수 있습니다. 이와 관련해 궁금하신 점이 있으신가요?
utter_offer_service = 제안 감사합니다. 이 창구는 당사 제품을 구매하시는 분들을 위한 곳입니다. 보내 주신 내용은 보관해 두고, 관심이 있으면 연락드리겠습니다.
utter_which_meaning = 죄송합니다, 말씀을 제대로 이해하지 못한 것 같습니다. 혹시 다음 중 하나를 문의하시는 건가요? 다른 말로 다시 말씀해 주셔도 됩니다.
utter_not_understood = 죄송합니다, 말씀을 제대로 이해하지 못한 것 같습니다. 다른 말로 다시 말씀해 주시겠습니까, 아니면 담당 직원을 불러 드릴까요?
utter_refused = 근거가 없는 수치는 말씀드리지 않으려 합니다. 담당 직원을 찾아 주시면 확인해 드리겠습니다.
utter_apology = 죄송합니다, 저희 쪽에 문제가 생겨 답변드리지 못했습니다. 보내신 말씀은 안전하게 보관되었으며 담당 직원이 확인하겠습니다.

## Products
utter_product = { $product } ({ $sku })
    { $facts }
utter_products_found = 다음 제품이 있습니다.
    { $products }
utter_nothing_found = 당사 제품 중에서는 찾지 못하여, 문의하신 내용을 담당 직원에게 전달했습니다.
utter_catalogue_file = 카탈로그를 보내 드립니다. 수록 제품 수: { $count }
utter_which_product = 어느 제품에 관한 문의이신가요? 제품명이나 품번, 링크 중 하나만 알려 주시면 됩니다.
utter_fact = { $product } – { $attribute }: { $value }.
utter_fact_held = { $product } 자료에 { $held }(이)가 나와 있습니다. { $attribute }: { $value }.
utter_value_lacking = { $product } 자료에 나온 내용에는 ‘{ $asked }’ 항목이 없습니다. { $attribute }: { $value }.
utter_not_stated = { $product } 자료에는 다음 항목이 나와 있지 않습니다: { $attribute }. 추측으로 답변드리지 않고 담당 직원에게 문의를 전달했습니다.
utter_not_confirmed = ‘{ $asked }’에 대해서는 { $product } 자료에 가능 여부가 나와 있지 않습니다. 추측으로 답변드리지 않고 담당 직원에게 문의를 전달했습니다.
utter_none_stated = { $products } 모두 자료에 다음 항목이 나와 있지 않습니다: { $asked }. 추측으로 답변드리지 않고 담당 직원에게 문의를 전달했습니다.
utter_description = { $product } 상품 설명: { $words }
utter_not_stated_shop = 이 점은 확인된 자료가 없어, 추측으로 답변드리지 않고 담당 직원에게 문의를 전달했습니다.
utter_quote_seller = { $words }
utter_seller_words = 담당 직원이 이미 답변한 내용을 원문 그대로 전해 드립니다: { $words }
utter_in_stock = { $product } – 현재 재고: { $stock }.
utter_stock_short = { $product } – 현재 재고: { $stock }. { $quantity }에는 부족하여 나머지는 주문 생산해야 합니다.
utter_out_of_stock = { $product } – 현재 재고가 없으며, 주문을 받아 생산합니다.
utter_certification = { $product } – 보유 인증: { $certifications }.
utter_certificate_lacking = { $product } 자료에 나온 인증({ $certifications })에는 { $asked } 항목이 없습니다. 확인해 드릴 수 없어 담당 직원에게 문의를 전달했습니다.
utter_files_attached = 첨부: { $files }.
utter_no_certification = { $product } – 보유한 인증서가 없습니다.
utter_customization = 네, { $product } – 주문 제작이 가능합니다. 최소 수량은 다음과 같습니다.
    { $kinds }
utter_no_customization = { $product } – 주문 제작은 제공하지 않습니다.
utter_comparison = { $products } 비교입니다. 자료에 나와 있는 내용만 보여 드립니다.
    { $rows }
line_product = • { $product } ({ $sku })
line_need = – { $attribute }: { $value }
line_need_lacking = – 자료에 없음: { $asked }
line_compared = • { $attribute }
    { $values }
line_compared_value = { $sku }: { $value }
line_fact = • { $attribute }: { $value }
line_customization = • { $kind }: { $quantity }부터
line_customization_enough = • { $kind }: { $minimum }부터, { $quantity } 가능
line_customization_short = • { $kind }: { $minimum }부터, { $quantity }은(는) 아직 부족

## Prices
utter_price = { $product } { $quantity } – 단가 { $unit_price } ({ $per_unit }), 합계 { $total }, { $terms } 조건입니다. 견적 번호: { $number }, 유효 기한: { $valid_until }.
    { $details }
utter_price_list = { $product } 단가표입니다.
    { $tiers }
utter_prices = 견적 번호 { $number }, { $terms } 조건, 유효 기한 { $valid_until }:
    { $lines }
    합계: { $total }.
    { $details }
utter_price_lists = 단가 안내입니다.
    { $products }
utter_price_list_file = 단가표를 보내 드립니다.
utter_moq = { $product } – 최소 주문 수량: { $moq }.
utter_below_moq = { $product } – 최소 주문 수량: { $moq }. 더 적은 수량이 필요하시면 먼저 샘플을 보내 드릴 수 있습니다.
utter_below_moq_asked = { $product } – 최소 주문 수량: { $moq }. 더 적은 수량이 가능한지 담당 직원에게 문의했습니다.
utter_target_passed_on = { $product } – 제가 직접 확정해 드릴 수 있는 가장 좋은 가격입니다. 희망하시는 가격은 담당 직원에게 전달했습니다.
utter_concession = { $product } { $quantity } – 아래 조건이라면 단가 { $unit_price } ({ $per_unit }), 합계 { $total }, { $terms } 조건으로 드릴 수 있습니다.
    { $conditions }
    견적 번호: { $number }, 유효 기한: { $valid_until }. 조건에 맞지 않으면 정상 단가가 적용됩니다.
    { $details }
utter_offer_stands = { $product } – 제 권한으로 드릴 수 있는 조건은 여기까지이므로 앞서 드린 제안을 그대로 유지하겠습니다. 요청하신 내용은 담당 직원에게 전달했습니다.
utter_ask_concession = 이 조건으로 { $product } { $quantity } 주문서 초안을 작성해 드릴까요?
line_tier = • { $quantity }부터: { $unit_price } ({ $per_unit })
line_lead_time = 생산 기간: { $days }.
line_next_tier = { $quantity }부터는 단가가 { $unit_price } ({ $per_unit })까지 내려갑니다.
line_next_tier_saves = { $quantity }부터는 단가가 { $unit_price } ({ $per_unit })까지 내려가며, 그 수량에서 { $saving } 절약됩니다.
line_price = • { $product } { $quantity }: { $unit_price } ({ $per_unit }), { $amount }
line_more_products = 다른 제품도 있으니 관심 있는 제품을 말씀해 주세요.
line_about = { $date } 환율로 약 { $amount }입니다.
line_price_list = { $product } ({ $sku })
    { $tiers }
line_condition_quantity = • 주문 수량: { $quantity } 이상
line_condition_deposit = • 계약금: { $deposit } %
line_condition_confirmation = • 주문 기한: { $until }

## Freight
utter_shipping = { $product } { $quantity } 운임, 도착지 { $place } ({ $cartons_n ->
       *[other] 카톤 { $cartons }개
    }, { $weight } kg, { $volume } m³):
    { $options }
    { $notes }
utter_no_rate = { $place } – 이 지역의 운임 자료가 없어, 당사 포워더에게 확인하도록 담당 직원에게 전달했습니다.
utter_lead_time = { $product } { $quantity } – 생산 기간: { $days }.
utter_shipping_terms = 당사가 제공하는 거래 조건: { $terms }. 가능한 운송 방법: { $modes }.
utter_term_not_offered = { $term } – 당사가 통상 제공하는 조건이 아니어서 담당 직원에게 문의를 전달했습니다.
utter_which_carrier = 샘플을 어느 편으로 보내 드릴까요?
    { $options }
line_option = • { $carrier }, { $mode }: { $price }, 운송 기간 { $days }
line_option_no_days = • { $carrier }, { $mode }: { $price }
utter_landed = { $product } { $quantity } – { $term } { $place } 조건, { $carrier } 이용 시 금액입니다.
    { $lines }
    합계: { $total }. 견적 번호: { $number }, 유효 기한: { $valid_until }.
    { $notes }
utter_landed_not_stated = { $term } 조건의 총액은 비용 항목 하나가 당사 자료에 없어 아직 말씀드릴 수 없습니다. 담당 직원에게 전달했으며, 위에 안내해 드린 운임은 그대로 유효합니다.
utter_arrival = { $product } – 오늘 주문하시면 { $ready_from }부터 { $ready_until } 사이에 출고 준비가 되며, 도착 예정은 다음과 같습니다.
    { $options }
    당사 휴무일은 제외하고 계산했으며, 운송사가 영업일로 계산하는 경우에는 { $countries }의 휴일도 제외했습니다. 통관으로 인해 더 걸릴 수 있습니다.
line_arrival = • { $carrier }, { $mode }: { $from }부터 { $until } 사이
line_charge = • { $name }: { $amount }
line_landed_estimate = 이 금액은 예상치이며, 세관이나 운송사의 실제 청구액은 다를 수 있습니다.
line_order_goods = • { $product } { $quantity }: 단가 { $unit_price } ({ $per_unit }), 금액 { $amount }
line_order_goods_with = • { $product } ({ $options }) { $quantity }: 단가 { $unit_price } ({ $per_unit }), 금액 { $amount }
line_order_freight = • 운임: { $carrier } ({ $mode }, 운송 기간 { $days }), { $price }
line_order_freight_no_days = • 운임: { $carrier } ({ $mode }), { $price }
line_order_freight_own = • 운임: 고객님께서 직접 예약 및 지불 (이 주문에 포함되지 않음)
line_order_freight_prepaid = • 운임: 당사 부담
line_order_total = • 합계: { $total }
line_order_parts = • 계약금: { $deposit }, 선적 전 잔금: { $balance }
line_order_whole = • 결제: 작업 시작 전 전액
line_order_term = • 거래 조건: { $term } 조건
line_order_destination = • 도착지: { $place }
line_order_contact = • 연락처: { $contact }
line_order_ready = • 계약금 입금 후 준비 기간: { $days }
line_order_ready_paid = • 대금 입금 후 준비 기간: { $days }
line_order_follows = • 선행 샘플 주문: { $number }
line_order_valid = • 유효 기한: { $valid_until }
line_order_page = • 주문 페이지: { $url }
line_change = • { $what }: { $before } → { $after }
line_change_of_product = • { $product }: { $before } → { $after }
line_change_added = • 추가: { $product } { $quantity }
line_change_removed = • 제외: { $product } { $quantity }
line_due_deposit = • 지불하실 계약금: { $amount }
line_due_balance = • 선적 전 지불하실 금액: { $amount }
line_due_whole = • 지불하실 전액: { $amount }
line_freight_indication = { $term } 조건에서는 주 운송을 고객님께서 직접 예약하시므로, 이 운임은 참고용입니다.
line_term_fits = { $term } 조건은 선박에 직접 적재하는 화물에 쓰입니다. 이 운송 방법({ $mode })에 맞는 조건: { $fitting }.
line_postcode_matters = 정확한 운임은 우편번호에 따라 달라집니다. 우편번호를 알려 주시면 견적해 드리겠습니다.
line_requoted = 이전 견적(번호: { $number }, { $price }부터)의 유효 기한이 지나 운송사에 다시 문의했습니다.
line_guessed_from_phone = 도착지({ $place })는 전화번호로 짐작한 것입니다. 다른 곳으로 보내셔야 하면 말씀해 주십시오.
line_city_matters = 도시를 알아야 운임을 알려 주는 운송사가 있습니다. 도시를 알려 주시면 확인해 드리겠습니다.
line_guessed_place = 도착지({ $place })는 브라우저의 시간대로 짐작한 것입니다. 다른 곳으로 보내셔야 하면 말씀해 주십시오.

## Samples and the inquiry
utter_sample = { $product } 샘플 비용: { $fee }. 최대 { $maximum }까지 보내 드립니다.
    { $terms }
utter_sample_free = { $product } 샘플은 무료이며, 최대 { $maximum }까지 보내 드립니다.
    { $terms }
utter_sample_limit = { $product } 샘플은 최대 { $maximum }까지 보내 드립니다.
utter_sample_given = { $product } 샘플은 구매자 한 분께 최대 { $maximum }까지 보내 드리며, 이미 { $given }이(가) 주문되어 있습니다.
line_sample_credited = 샘플 비용은 본 주문 시 공제해 드립니다.
line_sample_lead_time = 출고까지 걸리는 기간: { $days }.
line_sample_freight_collect = 운임은 고객님의 특송 계정으로 착불 처리됩니다.
line_sample_freight_prepaid = 운임은 당사가 부담합니다.
line_sample_freight_quoted = 운임은 별도로 안내해 드립니다.
utter_noted = 감사합니다, 기록해 두었습니다.
utter_noted_contact = 감사합니다, 연락처를 기록해 두었습니다.
utter_ask_sample_purpose = 실례지만 샘플은 어떤 용도로 생각하고 계신지, 예를 들어 매장용인지 프로젝트용인지 직접 사용하실 것인지 여쭤봐도 될까요?
utter_ask_first_quantity = 샘플이 만족스러우시면 첫 주문은 대략 어느 정도 규모가 될까요?
utter_ask_market = 상품은 어느 나라에서 판매하실 예정인가요?
utter_ask_destination = 어느 나라, 어느 도시로 보내 드리면 될까요?
utter_ask_quantity = 수량은 어느 정도 생각하고 계신가요?
utter_ask_contact = 성함과 연락받으실 이메일 주소를 알려 주시겠습니까?
utter_ask_product = 어느 제품에 관심이 있으신가요?
utter_ask_timing = 언제까지 필요하신가요?
utter_confirm_order = 주문 내용을 다음과 같이 이해했습니다.
    { $goods }
    { $details }
    이대로 주문서 초안을 작성해 드릴까요? 수락하시기 전에 모든 내용을 확인하실 수 있는 페이지를 보내 드립니다.
utter_follow_up_sample = 안녕하세요! 지금쯤 샘플을 받으셨을 것 같습니다: { $products }. 마음에 드셨기를 바랍니다. 주문서 초안을 작성해 드릴까요?
utter_follow_up_expiring = 안녕하세요! 안내차 말씀드립니다. 주문서 초안 { $number }의 유효 기간은 { $valid_until }까지입니다. 그대로 진행해 드릴까요?

## Orders and payment
utter_order_drafted = 주문서 초안이 준비되었습니다. 번호: { $number }, 합계: { $total }, 계약금: { $deposit }, 선적 전 잔금: { $balance }, 유효 기한: { $valid_until }. 주문 페이지에서 확인하시고 이상이 없으면 그곳에서 수락해 주십시오.
utter_order_pending = 주문서 초안이 준비되었습니다. 번호: { $number }, 합계: { $total }, 계약금: { $deposit }, 선적 전 잔금: { $balance }, 유효 기한: { $valid_until }. 먼저 담당 직원이 확인하며, 주문 페이지에서 지금도 보실 수 있습니다.
utter_order_status = 주문 { $number }, { $total }: { $status }.
    { $details }
utter_order_not_found = 이 대화에서는 고객님의 주문임을 확인할 수 없어 해당 주문을 보여 드릴 수 없습니다.
utter_no_order_yet = 괜찮습니다, 주문된 것은 없습니다. 견적은 그대로 유효하니 천천히 검토해 주십시오.
utter_payment = 통상 결제 조건은 계약금 { $deposit } %, 선적 전 잔금 { $balance } %이며, 결제 수단: { $methods }. 계좌 정보는 주문 페이지에만 있으며, 채팅으로 변경하는 일은 절대 없습니다.
utter_sorry_problem = 불편을 드려 대단히 죄송합니다. 이 건은 바로 담당 직원에게 넘기겠습니다.
utter_confirm_revision = 주문 { $number }의 변경 내용은 다음과 같습니다.
    { $changes }
    변경 후 주문 전체는 다음과 같습니다.
    { $goods }
    { $details }
    이 새 버전을 작성해 드릴까요? 동의하시기 전까지는 현재 버전이 유효합니다.
utter_back_to_order = 주문 건으로 돌아가서, 합계 { $total }입니다. 위에 말씀드린 내용으로 초안을 작성해 드릴까요?
utter_ask_quantity_of = 다음 제품의 주문 수량은 어느 정도 생각하고 계신가요: { $product }
utter_which_freight = 화물을 어느 편으로 운송해 드릴까요? 고객님의 지정 포워더를 이용하셔도 됩니다.
    { $options }
utter_order_drafted_whole = 주문서 초안이 준비되었습니다. 번호: { $number }, 금액: { $total } (작업 시작 전 전액 결제), 유효 기한: { $valid_until }. 주문 페이지에서 확인하시고 이상이 없으면 그곳에서 수락해 주십시오.
utter_order_pending_whole = 주문서 초안이 준비되었습니다. 번호: { $number }, 금액: { $total } (작업 시작 전 전액 결제), 유효 기한: { $valid_until }. 먼저 담당 직원이 확인하며, 주문 페이지에서 지금도 보실 수 있습니다.
utter_order_revised = 주문의 새 버전이 준비되었습니다. 번호: { $number }, 합계: { $total }, 유효 기한: { $valid_until }. 이전 버전을 대체하므로 주문 페이지에서 확인하시고 수락해 주십시오.
utter_order_revised_pending = 주문의 새 버전이 준비되었습니다. 번호: { $number }, 합계: { $total }, 유효 기한: { $valid_until }. 이전 버전을 대체합니다. 먼저 담당 직원이 확인하며, 주문 페이지에서 지금도 보실 수 있습니다.
utter_order_by_person = 이 주문은 제가 혼자 작성할 수 없어 담당 직원이 고객님과 함께 작성하겠습니다.
utter_order_kept = 알겠습니다. 주문 { $number } 건은 그대로 유지됩니다.
utter_what_change = 주문 { $number }에서 수량, 제품, 도착지, 운송, 인도 조건 중 무엇을 변경하시겠습니까?
utter_change_by_person = 주문 { $number }의 현재 상태는 '{ $status }'이므로 담당 직원만 변경할 수 있습니다. 요청하신 내용은 전달했습니다.
utter_confirm_cancel = 주문 { $number }, 합계 { $total } 건을 취소해 드릴까요? 취소 후에는 수락하실 수 없습니다.
utter_order_cancelled = 주문 { $number } 건이 취소되었습니다. 지불하실 금액은 없습니다.
utter_ask_order_proof = 주문 번호와 함께 해당 주문에 등록된 이메일 주소나 전화번호를 알려 주시거나, 주문 페이지 링크를 보내 주십시오.
utter_sorry_problem_order = 주문 { $number } 건으로 불편을 드려 대단히 죄송합니다. 고객님의 말씀과 함께 바로 담당 직원에게 넘기겠습니다.

## A person
utter_handed_over = 담당 직원에게 전달했습니다. 이곳으로 답변드리는 시한: { $reply_by } (당사 현지 시각), 고객님 시각으로는 { $reply_by_local }입니다.
utter_handed_over_same_clock = 담당 직원에게 전달했습니다. 이곳으로 답변드리는 시한: { $reply_by }.
utter_handed_over_no_time = 담당 직원에게 전달했으며, 이곳으로 답변드리겠습니다.

## Privacy
utter_privacy = { $notice }
    요청하신 내용은 담당 직원에게 전달했습니다.
utter_privacy_passed_on = 개인정보에 관한 요청을 담당 직원에게 전달했습니다.

## Quick replies
choice_sample = 샘플 주문
choice_product = { $product }
choice_carrier = { $carrier }, { $price }
choice_draft_order = 네, 초안을 작성해 주세요
choice_not_yet = 아직이요
choice_own_freight = 저희 지정 포워더
choice_revise_order = 네, 변경해 주세요
choice_cancel_order = 네, 취소해 주세요
choice_means_find_product = 제품 찾기
choice_means_ask_product_details = 제품 상세 정보
choice_means_ask_availability = 재고 확인
choice_means_ask_certification = 인증서와 시험 자료
choice_means_ask_customization = 로고·디자인 맞춤 제작
choice_means_ask_company = 회사 소개
choice_means_ask_price = 가격
choice_means_ask_moq = 최소 주문 수량
choice_means_negotiate_price = 가격 협의
choice_means_request_sample = 샘플 요청
choice_means_place_order = 주문하기
choice_means_ask_payment = 결제 방법
choice_means_ask_shipping_cost = 배송비
choice_means_ask_delivery_time = 도착 시기
choice_means_ask_shipping_terms = 배송 방식
choice_means_ask_order_status = 내 주문 현황
choice_means_change_order = 주문 변경
choice_means_report_problem = 주문에 생긴 문제
choice_means_ask_warranty = 보증과 반품
choice_means_ask_privacy = 내 개인정보
choice_human = 직원과 상담

## Words
days_exact = { $n ->
   *[other] { $high }일
}
days_range = { $low }~{ $high }일
unit_piece = { $n ->
   *[other] { $number }개
}
unit_pair = { $n ->
   *[other] { $number }켤레
}
unit_set = { $n ->
   *[other] { $number }세트
}
unit_carton = { $n ->
   *[other] { $number }카톤
}
unit_pallet = { $n ->
   *[other] { $number }팔레트
}
unit_container = { $n ->
   *[other] 컨테이너 { $number }대
}
unit_dozen = { $number }다스
unit_gross = { $number }그로스
unit_roll = { $n ->
   *[other] { $number }롤
}
unit_meter = { $n ->
   *[other] { $number }미터
}
unit_kg = { $number } kg
unit_ton = { $n ->
   *[other] { $number }톤
}
per_piece = 개당
per_pair = 켤레당
per_set = 세트당
per_carton = 카톤당
per_pallet = 팔레트당
per_container = 컨테이너당
per_dozen = 다스당
per_gross = 그로스당
per_roll = 롤당
per_meter = 미터당
per_kg = kg당
per_ton = 톤당
mode_express = 특송
mode_air = 항공
mode_rail = 철도
mode_road = 육로
mode_sea_lcl = 해상 혼적
mode_sea_fcl = 해상 컨테이너 단독
mode_post = 우편
charge_goods = 물품 대금
charge_inland = 항구까지의 내륙 운송비
charge_export = 수출 통관 및 취급 비용
charge_freight = 운임
charge_insurance = 보험료
charge_duty = 수입 관세
charge_customs = 통관 수수료
charge_vat = 부가가치세 또는 수입 관련 세금
terms_open = 추후 협의할 인도
change_none = 없음
change_destination = 도착지
change_incoterm = 거래 조건
change_carrier = 운송
value_yes = 예
value_no = 아니요
value_not_stated = 자료에 없음
customization_logo = 고객 로고
customization_colour = 고객 지정 색상
customization_packaging = 고객 지정 포장
customization_design = 고객 디자인
customization_size = 고객 지정 사이즈
customization_label = 고객 라벨
customization_material = 고객 지정 소재
customization_mould = 고객 전용 금형
order_draft = 초안
order_pending_approval = 담당 직원이 확인 중
order_sent = 고객님의 수락 대기 중
order_accepted = 수락됨
order_deposit_paid = 계약금 입금됨
order_paid = 완납됨
order_closed = 완료됨
order_expired = 유효 기한 지남
order_revised = 새 버전으로 대체됨
order_cancelled = 취소됨
attribute_material = 소재
attribute_colour = 색상
attribute_size = 사이즈
attribute_weight = 중량
attribute_dimensions = 크기
attribute_packing = 포장
attribute_care = 관리 방법
attribute_origin = 원산지
attribute_waterproof = 방수
attribute_washable = 세탁 가능 여부
attribute_thickness = 두께
attribute_power = 전력
attribute_voltage = 전압
attribute_capacity = 용량
attribute_lifespan = 수명
attribute_ingredients = 성분
attribute_age = 사용 연령
attribute_model = 모델
attribute_use = 용도
attribute_finish = 마감
attribute_brightness = 밝기
attribute_battery = 배터리
attribute_speed = 속도
attribute_hs_code = HS 코드
attribute_moq = 최소 주문 수량
attribute_price = 가격
attribute_stock = 재고
attribute_certification = 인증
attribute_customization = 주문 제작
attribute_lead_time = 생산 기간
attribute_warranty = 보증
attribute_sample = 샘플
attribute_sole = 밑창
attribute_lining = 안감
attribute_upper = 갑피
attribute_season = 계절
attribute_filling = 충전재
attribute_pattern = 무늬
attribute_closure = 여밈 방식
attribute_set_contents = 세트 구성
attribute_machine_washable = 세탁기 세탁 가능
attribute_non_slip = 미끄럼 방지
attribute_flame_retardant = 난연
attribute_vegan = 비건
attribute_quick_dry = 속건
attribute_fabric_weight = 원단 중량
attribute_blackout = 암막
attribute_chlorine_resistant = 염소 내성
attribute_stain_resistant = 오염 방지
attribute_heading = 커튼 상단 형태
attribute_collar = 칼라
attribute_style = 스타일
attribute_design = 디자인
attribute_price_from = 최저 단가
