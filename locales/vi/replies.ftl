# What the assistant says. Figures, names and dates only ever come in through variables: a digit in this file is an error.
# A variable ending in _n is the plain count behind the variable of the same name, for choosing a plural.

## The start, the end, and courtesies
utter_welcome = Kính chào Quý khách, đây là trợ lý tự động của { $shop }. Tôi có thể trả lời về sản phẩm, giá, hàng mẫu và cước vận chuyển vào mọi lúc, và mời nhân viên phụ trách khi Quý khách cần. Tôi có thể giúp gì cho Quý khách?
utter_greet = Kính chào Quý khách, cảm ơn Quý khách đã liên hệ { $shop }. Tôi có thể giúp gì cho Quý khách?
utter_goodbye = Cảm ơn Quý khách đã dành thời gian. Xin chào tạm biệt! Chúng tôi vẫn lưu yêu cầu này, Quý khách cứ nhắn lại tại đây bất cứ lúc nào.
utter_thank = Dạ không có gì ạ. Tôi có thể giúp gì thêm cho Quý khách không?
utter_understood = Dạ, tôi đã rõ. Khi nào cần thêm gì, Quý khách cứ cho tôi biết.
utter_go_on = Rất tốt ạ. Chúng ta tiếp tục với giá, hàng mẫu hay cước vận chuyển?
utter_stopped = Vâng, tôi đã dừng việc này lại. Chưa có gì được đặt hàng cả.
utter_bot = Tôi là trợ lý tự động của { $shop }, không phải người thật. Tôi trả lời theo dữ liệu sản phẩm và giá của công ty, và nhân viên phụ trách sẽ tiếp nhận bất cứ khi nào Quý khách yêu cầu.
utter_languages = Quý khách có thể viết bằng ngôn ngữ của mình; tôi trả lời bằng ngôn ngữ trong tin nhắn của Quý khách.
utter_language_switched = Vâng, chúng ta tiếp tục bằng tiếng Việt ạ.
utter_out_of_scope = Rất tiếc, tôi chỉ hỗ trợ được về sản phẩm, giá, hàng mẫu và giao hàng của chúng tôi. Quý khách muốn hỏi gì về những nội dung này không ạ?
utter_offer_service = Cảm ơn lời chào hợp tác. Kênh này dành cho khách mua sản phẩm của chúng tôi; tin nhắn đã được lưu lại và chúng tôi sẽ liên hệ nếu có nhu cầu.
utter_which_meaning = Xin lỗi, tôi chưa chắc mình đã hiểu đúng ý Quý khách. Có phải Quý khách muốn hỏi một trong các nội dung này không ạ? Quý khách cũng có thể nói lại theo cách khác.
utter_not_understood = Xin lỗi, tôi chưa chắc mình đã hiểu đúng ý Quý khách. Quý khách có thể nói lại theo cách khác, hay để tôi mời nhân viên phụ trách?
utter_refused = Tôi xin phép không đưa ra con số mà tôi không chứng minh được. Quý khách hãy yêu cầu gặp nhân viên phụ trách để được xác nhận.
utter_apology = Xin lỗi Quý khách, phía chúng tôi gặp trục trặc nên tôi chưa trả lời được. Tin nhắn của Quý khách vẫn được lưu an toàn và nhân viên phụ trách sẽ xem.

## Products
utter_product = { $product } ({ $sku })
    { $facts }
utter_products_found = Chúng tôi có các sản phẩm sau:
    { $products }
utter_nothing_found = Tôi không tìm thấy mặt hàng này trong danh mục của chúng tôi, nên đã chuyển câu hỏi cho nhân viên phụ trách.
utter_catalogue_file = Xin gửi Quý khách catalogue gồm { $count } sản phẩm.
utter_which_product = Quý khách hỏi về sản phẩm nào ạ? Chỉ cần tên, mã hàng hoặc đường link là được.
utter_fact = { $product } – { $attribute }: { $value }.
utter_fact_held = { $product } có ghi: { $held }. { $attribute }: { $value }.
utter_value_lacking = { $asked } không có trong thông tin đã nêu của { $product }. { $attribute }: { $value }.
utter_not_stated = Dữ liệu của { $product } không nêu mục này: { $attribute }. Tôi không muốn đoán, nên đã chuyển câu hỏi cho nhân viên phụ trách.
utter_not_confirmed = Về “{ $asked }”, dữ liệu của { $product } không nói có cũng không nói không. Tôi không muốn đoán, nên đã chuyển câu hỏi cho nhân viên phụ trách.
utter_none_stated = Dữ liệu của { $products } đều không nêu mục này: { $asked }. Tôi không muốn đoán, nên đã chuyển câu hỏi cho nhân viên phụ trách.
utter_description = Mô tả của { $product }: { $words }
utter_not_stated_shop = Tôi không có thông tin đã xác nhận về việc này, nên đã chuyển câu hỏi cho nhân viên phụ trách thay vì đoán.
utter_quote_seller = { $words }
utter_seller_words = Nhân viên phụ trách đã trả lời câu này, nguyên văn như sau: { $words }
utter_in_stock = { $product }: hiện còn { $stock } trong kho.
utter_stock_short = { $product }: hiện còn { $stock } trong kho. { $quantity } nhiều hơn số đó, nên phần còn lại sẽ sản xuất theo đơn.
utter_out_of_stock = { $product } hiện không có sẵn trong kho; chúng tôi sản xuất theo đơn đặt hàng.
utter_certification = { $product } có: { $certifications }.
utter_certificate_lacking = { $asked } không có trong các chứng nhận đã nêu của { $product } ({ $certifications }), nên tôi không thể xác nhận và đã chuyển câu hỏi cho nhân viên phụ trách.
utter_files_attached = Đính kèm: { $files }.
utter_no_certification = { $product } không có giấy chứng nhận nào.
utter_customization = Vâng, { $product } có thể làm theo yêu cầu. Số lượng tối thiểu như sau:
    { $kinds }
utter_no_customization = { $product } không nhận làm theo yêu cầu riêng.
utter_comparison = So sánh { $products } theo những gì dữ liệu có nêu:
    { $rows }
line_product = • { $product } ({ $sku })
line_need = – { $attribute }: { $value }
line_need_lacking = – chưa nêu: { $asked }
line_compared = • { $attribute }
    { $values }
line_compared_value = { $sku }: { $value }
line_fact = • { $attribute }: { $value }
line_customization = • { $kind }: từ { $quantity }
line_customization_enough = • { $kind }: từ { $minimum }; { $quantity } là đủ
line_customization_short = • { $kind }: từ { $minimum }; { $quantity } chưa đủ

## Prices
utter_price = { $quantity } { $product }: { $unit_price } { $per_unit }, tổng cộng { $total }, điều kiện { $terms }. Báo giá số { $number }, có hiệu lực đến { $valid_until }.
    { $details }
utter_price_list = Bảng giá của { $product }:
    { $tiers }
utter_prices = Báo giá số { $number }, điều kiện { $terms }, có hiệu lực đến { $valid_until }:
    { $lines }
    Tổng cộng: { $total }.
    { $details }
utter_price_lists = Bảng giá của chúng tôi:
    { $products }
utter_price_list_file = Xin gửi Quý khách bảng giá của chúng tôi.
utter_moq = Số lượng đặt tối thiểu của { $product } là { $moq }.
utter_below_moq = Số lượng đặt tối thiểu của { $product } là { $moq }. Nếu cần ít hơn, chúng tôi có thể gửi hàng mẫu trước cho Quý khách.
utter_below_moq_asked = Số lượng đặt tối thiểu của { $product } là { $moq }. Tôi đã hỏi nhân viên phụ trách xem có thể đặt ít hơn không.
utter_target_passed_on = Đây là mức giá tốt nhất mà tôi được phép xác nhận cho { $product }. Tôi đã chuyển mức giá mong muốn của Quý khách cho nhân viên phụ trách.
utter_concession = { $quantity } { $product }: tôi có thể báo { $unit_price } { $per_unit }, tổng cộng { $total }, điều kiện { $terms }, với yêu cầu sau:
    { $conditions }
    Báo giá số { $number }, có hiệu lực đến { $valid_until }. Nếu không đáp ứng, giá niêm yết của chúng tôi được áp dụng.
    { $details }
utter_offer_stands = Đối với { $product }, đây là mức tốt nhất tôi được phép đưa ra nên đề nghị vẫn giữ nguyên. Tôi đã chuyển yêu cầu của Quý khách cho nhân viên phụ trách.
utter_ask_concession = Tôi soạn đơn nháp theo yêu cầu này cho { $quantity } { $product }, được không ạ?
line_tier = • từ { $quantity }: { $unit_price } { $per_unit }
line_lead_time = Thời gian sản xuất: { $days }.
line_next_tier = Từ { $quantity }, giá giảm còn { $unit_price } { $per_unit }.
line_next_tier_saves = Từ { $quantity }, giá giảm còn { $unit_price } { $per_unit }; với số lượng đó Quý khách tiết kiệm { $saving }.
line_price = • { $quantity } { $product }: { $unit_price } { $per_unit }, { $amount }
line_more_products = Chúng tôi còn nhiều sản phẩm khác; Quý khách quan tâm đến loại nào xin cho biết.
line_about = Khoảng { $amount } theo tỷ giá ngày { $date }.
line_price_list = { $product } ({ $sku })
    { $tiers }
line_condition_quantity = • đặt tối thiểu { $quantity }
line_condition_deposit = • đặt cọc { $deposit } %
line_condition_confirmation = • đặt hàng trước hoặc trong ngày { $until }

## Freight
utter_shipping = Cước vận chuyển { $quantity } { $product }, nơi đến { $place } ({ $cartons_n ->
       *[other] { $cartons } thùng
    }, { $weight } kg, { $volume } m³):
    { $options }
    { $notes }
utter_no_rate = Tôi chưa có biểu cước đến { $place }, nên đã chuyển cho nhân viên phụ trách để hỏi đơn vị vận chuyển.
utter_lead_time = { $product }, { $quantity }: thời gian sản xuất { $days }.
utter_shipping_terms = Chúng tôi có các điều kiện giao hàng: { $terms }. Hàng có thể đi bằng: { $modes }.
utter_term_not_offered = { $term } không nằm trong các điều kiện chúng tôi thường áp dụng; tôi đã chuyển câu hỏi cho nhân viên phụ trách.
utter_which_carrier = Quý khách muốn gửi hàng mẫu theo cách nào dưới đây?
    { $options }
line_option = • { $carrier }, { $mode }: { $price }, vận chuyển trong { $days }
line_option_no_days = • { $carrier }, { $mode }: { $price }
utter_landed = { $quantity } { $product }, điều kiện { $term } { $place }, vận chuyển qua { $carrier }:
    { $lines }
    Tổng cộng: { $total }. Báo giá số { $number }, có hiệu lực đến { $valid_until }.
    { $notes }
utter_landed_not_stated = Tôi chưa thể báo giá trọn gói theo điều kiện { $term }, vì có một khoản chi phí chưa có trong dữ liệu của chúng tôi. Tôi đã chuyển việc này cho nhân viên phụ trách; mức cước nêu trên vẫn giữ nguyên.
utter_arrival = Nếu đặt hàng hôm nay, { $product } sẽ sẵn sàng trong khoảng từ { $ready_from } đến { $ready_until }, và dự kiến đến tay Quý khách:
    { $options }
    Thời gian trên không tính ngày nghỉ của chúng tôi và, nếu hãng vận chuyển tính theo ngày làm việc, không tính ngày nghỉ tại { $countries }; thủ tục hải quan có thể kéo dài thêm.
line_arrival = • { $carrier }, { $mode }: từ { $from } đến { $until }
line_charge = • { $name }: { $amount }
line_landed_estimate = Đây là mức ước tính: hải quan hoặc hãng vận chuyển có thể thu khác.
line_order_goods = • { $quantity } { $product }: { $unit_price } { $per_unit }, thành tiền { $amount }
line_order_goods_with = • { $quantity } { $product } ({ $options }): { $unit_price } { $per_unit }, thành tiền { $amount }
line_order_freight = • Cước vận chuyển với { $carrier } ({ $mode }, vận chuyển trong { $days }): { $price }
line_order_freight_no_days = • Cước vận chuyển với { $carrier } ({ $mode }): { $price }
line_order_freight_own = • Cước vận chuyển: Quý khách tự đặt và thanh toán, không thuộc đơn này
line_order_freight_prepaid = • Cước vận chuyển: chúng tôi trả
line_order_total = • Tổng cộng: { $total }
line_order_parts = • Đặt cọc: { $deposit }, phần còn lại trước khi giao hàng: { $balance }
line_order_whole = • Thanh toán: toàn bộ trước khi chúng tôi bắt đầu
line_order_term = • Điều kiện: { $term }
line_order_destination = • Nơi đến: { $place }
line_order_contact = • Liên hệ: { $contact }
line_order_ready = • Sẵn sàng sau khi nhận tiền cọc: { $days }
line_order_ready_paid = • Sẵn sàng sau khi nhận thanh toán: { $days }
line_order_follows = • Tiếp theo đơn hàng mẫu { $number }
line_order_valid = • Có hiệu lực đến { $valid_until }
line_order_page = • Trang đơn hàng: { $url }
line_change = • { $what }: { $before } → { $after }
line_change_of_product = • { $product }: { $before } → { $after }
line_change_added = • Thêm: { $quantity } { $product }
line_change_removed = • Bỏ: { $quantity } { $product }
line_due_deposit = • Tiền cọc phải trả: { $amount }
line_due_balance = • Phải trả trước khi giao hàng: { $amount }
line_due_whole = • Phải trả toàn bộ: { $amount }
line_freight_indication = Theo điều kiện { $term }, Quý khách tự thuê chặng vận chuyển chính, nên các mức cước này chỉ để tham khảo.
line_term_fits = { $term } dành cho hàng xếp lên tàu biển; với phương thức vận chuyển này ({ $mode }), điều kiện phù hợp là { $fitting }.
line_postcode_matters = Mức cước chính xác tùy theo mã bưu chính; Quý khách cho tôi biết mã của mình, tôi sẽ báo giá.
line_requoted = Báo giá số { $number } (từ { $price }) đã hết hiệu lực, nên tôi đã hỏi lại các hãng vận chuyển.
line_guessed_from_phone = Tôi suy ra nơi đến ({ $place }) từ số điện thoại của Quý khách; nếu hàng đi nơi khác, xin cho tôi biết.
line_city_matters = Một số hãng vận chuyển cần biết thành phố mới báo giá; Quý khách cho tôi biết thành phố, tôi sẽ hỏi họ.
line_guessed_place = Tôi suy ra nơi đến ({ $place }) từ múi giờ trên trình duyệt của Quý khách; nếu hàng đi nơi khác, xin cho tôi biết.

## Samples and the inquiry
utter_sample = Phí một mẫu { $product } là { $fee }; chúng tôi gửi tối đa { $maximum }.
    { $terms }
utter_sample_free = Hàng mẫu { $product } được miễn phí; chúng tôi gửi tối đa { $maximum }.
    { $terms }
utter_sample_limit = Chúng tôi gửi tối đa { $maximum } { $product } làm hàng mẫu.
utter_sample_given = Chúng tôi gửi tối đa { $maximum } { $product } làm hàng mẫu cho mỗi khách; hiện đã đặt { $given }.
line_sample_credited = Phí mẫu được trừ vào đơn hàng số lượng lớn của Quý khách.
line_sample_lead_time = Thời gian chuẩn bị trước khi gửi: { $days }.
line_sample_freight_collect = Cước do Quý khách trả qua tài khoản chuyển phát của mình.
line_sample_freight_prepaid = Chúng tôi chịu cước vận chuyển.
line_sample_freight_quoted = Cước vận chuyển được báo riêng.
utter_noted = Cảm ơn Quý khách, tôi đã ghi nhận.
utter_noted_contact = Cảm ơn Quý khách, tôi đã ghi nhận thông tin liên hệ.
utter_ask_sample_purpose = Cho phép tôi hỏi Quý khách dự định dùng hàng mẫu cho việc gì, ví dụ cho cửa hàng, cho dự án hay để tự dùng ạ?
utter_ask_first_quantity = Nếu hàng mẫu ưng ý, đơn hàng đầu tiên của Quý khách dự kiến khoảng bao nhiêu ạ?
utter_ask_market = Quý khách dự định bán hàng ở nước nào ạ?
utter_ask_destination = Hàng cần giao đến quốc gia và thành phố nào ạ?
utter_ask_quantity = Quý khách dự kiến đặt số lượng bao nhiêu ạ?
utter_ask_contact = Xin Quý khách cho biết tên và địa chỉ email để chúng tôi liên hệ.
utter_ask_product = Quý khách quan tâm đến sản phẩm nào ạ?
utter_ask_timing = Quý khách cần hàng vào thời điểm nào ạ?
utter_confirm_order = Đây là đơn hàng của Quý khách theo như tôi hiểu:
    { $goods }
    { $details }
    Tôi soạn đơn nháp như vậy được không ạ? Quý khách sẽ nhận một trang để kiểm tra mọi nội dung trước khi chấp nhận.
utter_follow_up_sample = Kính chào Quý khách! Hàng mẫu chắc đã đến nơi: { $products }. Hy vọng Quý khách hài lòng; tôi soạn đơn nháp cho Quý khách được không ạ?
utter_follow_up_expiring = Kính chào Quý khách! Xin nhắc nhẹ: đơn nháp { $number } của Quý khách có hiệu lực đến { $valid_until }. Quý khách có muốn tiếp tục đặt hàng không ạ?

## Orders and payment
utter_order_drafted = Đơn nháp { $number } đã sẵn sàng: tổng cộng { $total }, đặt cọc { $deposit } và { $balance } trước khi giao hàng. Đơn có hiệu lực đến { $valid_until }; mời Quý khách kiểm tra trên trang đơn hàng và chấp nhận tại đó nếu mọi thứ đều đúng.
utter_order_pending = Đơn nháp { $number } đã sẵn sàng: tổng cộng { $total }, đặt cọc { $deposit } và { $balance } trước khi giao hàng, có hiệu lực đến { $valid_until }. Nhân viên phụ trách sẽ xác nhận trước; Quý khách có thể xem ngay trên trang đơn hàng.
utter_order_status = Đơn hàng { $number }, { $total }: { $status }.
    { $details }
utter_order_not_found = Tôi không thể hiển thị đơn hàng đó tại đây, vì cuộc trò chuyện này không có gì chứng minh đó là đơn của Quý khách.
utter_no_order_yet = Không sao ạ, chưa có gì được đặt hàng. Báo giá vẫn còn hiệu lực, Quý khách cứ thong thả cân nhắc.
utter_payment = Điều kiện thanh toán thông thường: đặt cọc { $deposit } % và { $balance } % trước khi giao hàng, thanh toán qua { $methods }. Thông tin tài khoản chỉ có trên trang đơn hàng; chúng tôi không bao giờ thay đổi qua chat.
utter_sorry_problem = Chúng tôi thành thật xin lỗi về sự việc này. Tôi chuyển ngay cho nhân viên phụ trách.
utter_confirm_revision = Đơn hàng { $number } sẽ thay đổi như sau:
    { $changes }
    Toàn bộ đơn hàng khi đó là:
    { $goods }
    { $details }
    Tôi lập bản mới này được không ạ? Cho đến khi Quý khách đồng ý, bản hiện tại vẫn giữ nguyên.
utter_back_to_order = Trở lại đơn hàng của Quý khách, tổng cộng { $total }: tôi soạn đơn nháp như đã nêu ở trên được không ạ?
utter_ask_quantity_of = Quý khách muốn đặt bao nhiêu { $product } ạ?
utter_which_freight = Quý khách muốn vận chuyển hàng theo cách nào dưới đây? Công ty giao nhận của Quý khách cũng có thể đảm nhận.
    { $options }
utter_order_drafted_whole = Đơn nháp { $number } đã sẵn sàng: { $total }, thanh toán toàn bộ trước khi chúng tôi bắt đầu. Đơn có hiệu lực đến { $valid_until }; mời Quý khách kiểm tra trên trang đơn hàng và chấp nhận tại đó nếu mọi thứ đều đúng.
utter_order_pending_whole = Đơn nháp { $number } đã sẵn sàng: { $total }, thanh toán toàn bộ trước khi chúng tôi bắt đầu, có hiệu lực đến { $valid_until }. Nhân viên phụ trách sẽ xác nhận trước; Quý khách có thể xem ngay trên trang đơn hàng.
utter_order_revised = Bản mới của đơn hàng { $number } đã sẵn sàng: tổng cộng { $total }, có hiệu lực đến { $valid_until }. Bản này thay cho bản trước; mời Quý khách kiểm tra và chấp nhận trên trang đơn hàng.
utter_order_revised_pending = Bản mới của đơn hàng { $number } đã sẵn sàng: tổng cộng { $total }, có hiệu lực đến { $valid_until }. Bản này thay cho bản trước. Nhân viên phụ trách sẽ xác nhận trước; Quý khách có thể xem ngay trên trang đơn hàng.
utter_order_by_person = Tôi không thể tự lập đơn hàng này, nên nhân viên phụ trách sẽ cùng làm với Quý khách.
utter_order_kept = Vâng, đơn hàng { $number } giữ nguyên như cũ.
utter_what_change = Quý khách muốn thay đổi điều gì trong đơn hàng { $number }: số lượng, sản phẩm, nơi đến, cách vận chuyển hay điều kiện giao hàng ạ?
utter_change_by_person = Tình trạng đơn hàng { $number }: { $status }, nên chỉ nhân viên phụ trách mới thay đổi được. Tôi đã chuyển yêu cầu của Quý khách.
utter_confirm_cancel = Tôi hủy đơn hàng { $number }, tổng cộng { $total }, được không ạ? Sau đó sẽ không thể chấp nhận đơn này nữa.
utter_order_cancelled = Đơn hàng { $number } đã được hủy. Quý khách không phải trả khoản nào cho đơn này.
utter_ask_order_proof = Xin Quý khách cho biết số đơn hàng cùng với địa chỉ email hoặc số điện thoại đã đăng ký cho đơn đó, hoặc đường dẫn trang đơn hàng.
utter_sorry_problem_order = Chúng tôi thành thật xin lỗi về sự việc với đơn hàng { $number }. Tôi chuyển ngay cho nhân viên phụ trách, kèm nguyên lời của Quý khách.

## A person
utter_handed_over = Tôi đã báo nhân viên phụ trách. Quý khách sẽ được trả lời tại đây trước { $reply_by } theo giờ của chúng tôi, tức { $reply_by_local } theo giờ của Quý khách.
utter_handed_over_same_clock = Tôi đã báo nhân viên phụ trách. Quý khách sẽ được trả lời tại đây trước { $reply_by }.
utter_handed_over_no_time = Tôi đã báo nhân viên phụ trách, Quý khách sẽ được trả lời tại đây.

## Privacy
utter_privacy = { $notice }
    Tôi đã chuyển yêu cầu của Quý khách cho nhân viên phụ trách.
utter_privacy_passed_on = Tôi đã chuyển yêu cầu về dữ liệu của Quý khách cho nhân viên phụ trách.

## Quick replies
choice_sample = Đặt hàng mẫu
choice_product = { $product }
choice_carrier = { $carrier }, { $price }
choice_draft_order = Vâng, xin soạn đơn nháp
choice_not_yet = Chưa ạ
choice_own_freight = Công ty giao nhận của chúng tôi
choice_revise_order = Vâng, xin thay đổi
choice_cancel_order = Vâng, xin hủy
choice_means_find_product = Tìm sản phẩm
choice_means_ask_product_details = Chi tiết sản phẩm
choice_means_ask_availability = Hàng có sẵn
choice_means_ask_certification = Chứng nhận và kiểm định
choice_means_ask_customization = Logo, mẫu mã riêng
choice_means_ask_company = Về công ty
choice_means_ask_price = Giá
choice_means_ask_moq = Số lượng tối thiểu
choice_means_negotiate_price = Giá tốt hơn
choice_means_request_sample = Xin hàng mẫu
choice_means_place_order = Đặt hàng
choice_means_ask_payment = Cách thanh toán
choice_means_ask_shipping_cost = Cước vận chuyển
choice_means_ask_delivery_time = Khi nào hàng đến
choice_means_ask_shipping_terms = Cách giao hàng
choice_means_ask_order_status = Đơn hàng của tôi ở đâu
choice_means_change_order = Thay đổi đơn hàng
choice_means_report_problem = Đơn hàng gặp vấn đề
choice_means_ask_warranty = Bảo hành và đổi trả
choice_means_ask_privacy = Dữ liệu của tôi
choice_human = Gặp nhân viên

## Words
days_exact = { $n ->
   *[other] { $high } ngày
}
days_range = { $low } đến { $high } ngày
unit_piece = { $n ->
   *[other] { $number } chiếc
}
unit_pair = { $n ->
   *[other] { $number } đôi
}
unit_set = { $n ->
   *[other] { $number } bộ
}
unit_carton = { $n ->
   *[other] { $number } thùng
}
unit_pallet = { $n ->
   *[other] { $number } pallet
}
unit_container = { $n ->
   *[other] { $number } container
}
unit_dozen = { $number } tá
unit_gross = { $number } gross
unit_roll = { $n ->
   *[other] { $number } cuộn
}
unit_meter = { $n ->
   *[other] { $number } mét
}
unit_kg = { $number } kg
unit_ton = { $n ->
   *[other] { $number } tấn
}
per_piece = mỗi chiếc
per_pair = mỗi đôi
per_set = mỗi bộ
per_carton = mỗi thùng
per_pallet = mỗi pallet
per_container = mỗi container
per_dozen = mỗi tá
per_gross = mỗi gross
per_roll = mỗi cuộn
per_meter = mỗi mét
per_kg = mỗi kg
per_ton = mỗi tấn
mode_express = chuyển phát nhanh
mode_air = đường hàng không
mode_rail = đường sắt
mode_road = đường bộ
mode_sea_lcl = đường biển, ghép container
mode_sea_fcl = đường biển, nguyên container
mode_post = bưu điện
charge_goods = tiền hàng
charge_inland = vận chuyển nội địa đến cảng
charge_export = thông quan xuất khẩu và phí xử lý hàng
charge_freight = cước vận chuyển
charge_insurance = bảo hiểm
charge_duty = thuế nhập khẩu
charge_customs = phí thủ tục hải quan
charge_vat = thuế GTGT hoặc thuế khác khi nhập khẩu
terms_open = giao hàng sẽ thỏa thuận sau
change_none = không có
change_destination = Nơi đến
change_incoterm = Điều kiện giao hàng
change_carrier = Vận chuyển
value_yes = có
value_no = không
value_not_stated = chưa nêu
customization_logo = logo của Quý khách
customization_colour = màu của Quý khách
customization_packaging = bao bì của Quý khách
customization_design = thiết kế của Quý khách
customization_size = kích cỡ của Quý khách
customization_label = nhãn của Quý khách
customization_material = chất liệu của Quý khách
customization_mould = khuôn của Quý khách
order_draft = đơn nháp
order_pending_approval = đang chờ nhân viên xác nhận
order_sent = chờ Quý khách chấp nhận
order_accepted = đã chấp nhận
order_deposit_paid = đã nhận tiền cọc
order_paid = đã thanh toán đủ
order_closed = đã hoàn tất
order_expired = đã hết hiệu lực
order_revised = đã được thay bằng bản mới
order_cancelled = đã hủy
attribute_material = chất liệu
attribute_colour = màu sắc
attribute_size = kích cỡ
attribute_weight = trọng lượng
attribute_dimensions = kích thước
attribute_packing = đóng gói
attribute_care = cách bảo quản
attribute_origin = xuất xứ
attribute_waterproof = chống nước
attribute_washable = giặt được
attribute_thickness = độ dày
attribute_power = công suất
attribute_voltage = điện áp
attribute_capacity = dung tích
attribute_lifespan = tuổi thọ
attribute_ingredients = thành phần
attribute_age = độ tuổi
attribute_model = mẫu mã
attribute_use = công dụng
attribute_finish = bề mặt
attribute_brightness = độ sáng
attribute_battery = pin
attribute_speed = tốc độ
attribute_hs_code = mã HS
attribute_moq = số lượng tối thiểu
attribute_price = giá
attribute_stock = tồn kho
attribute_certification = chứng nhận
attribute_customization = làm theo yêu cầu
attribute_lead_time = thời gian sản xuất
attribute_warranty = bảo hành
attribute_sample = hàng mẫu
attribute_sole = đế
attribute_lining = lớp lót
attribute_upper = mặt trên
attribute_season = mùa
attribute_filling = ruột
attribute_pattern = họa tiết
attribute_closure = kiểu cài
attribute_set_contents = thành phần bộ sản phẩm
attribute_machine_washable = giặt máy được
attribute_non_slip = chống trượt
attribute_flame_retardant = chống cháy
attribute_vegan = thuần chay
attribute_quick_dry = nhanh khô
attribute_fabric_weight = định lượng vải
attribute_blackout = cản sáng
attribute_chlorine_resistant = chịu clo
attribute_stain_resistant = chống bám bẩn
attribute_heading = kiểu đầu rèm
attribute_collar = cổ áo
attribute_style = kiểu dáng
attribute_design = họa tiết
attribute_price_from = giá thấp nhất
