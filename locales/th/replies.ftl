# What the assistant says in Thai. Figures, names and dates only ever come in through variables: a digit in this file is an error.

## The start, the end, and courtesies
utter_welcome = สวัสดีค่ะ ดิฉันเป็นผู้ช่วยอัตโนมัติของ { $shop } ยินดีตอบคำถามเรื่องสินค้า ราคา ตัวอย่าง และค่าขนส่งได้ทุกเวลา และจะเรียนเชิญเจ้าหน้าที่มาดูแลเมื่อใดก็ได้ที่คุณต้องการ มีอะไรให้ช่วยเหลือคะ
utter_greet = สวัสดีค่ะ ขอบคุณที่ติดต่อ { $shop } ค่ะ มีอะไรให้ช่วยเหลือคะ
utter_goodbye = ขอบคุณที่สละเวลาค่ะ เราเก็บข้อมูลการสอบถามของคุณไว้แล้ว เขียนมาที่นี่อีกเมื่อใดก็ได้นะคะ สวัสดีค่ะ
utter_thank = ด้วยความยินดีค่ะ มีอะไรให้ช่วยเหลือเพิ่มเติมไหมคะ
utter_understood = รับทราบค่ะ หากต้องการสิ่งใดเพิ่มเติม แจ้งได้ทุกเมื่อนะคะ
utter_go_on = ดีค่ะ จะให้ดูเรื่องใดต่อดีคะ ราคา ตัวอย่าง หรือค่าขนส่ง
utter_stopped = ได้ค่ะ พักเรื่องนี้ไว้ก่อน ยังไม่มีการสั่งซื้อใด ๆ ค่ะ
utter_bot = ดิฉันเป็นผู้ช่วยอัตโนมัติของ { $shop } ไม่ใช่บุคคลค่ะ ตอบจากข้อมูลสินค้าและราคาของเราเอง และเจ้าหน้าที่จะเข้ามาดูแลแทนได้ทันทีที่คุณแจ้งค่ะ
utter_languages = คุณเขียนเป็นภาษาของคุณได้เลยค่ะ ดิฉันจะตอบเป็นภาษาเดียวกับข้อความของคุณ
utter_language_switched = ได้ค่ะ จากนี้คุยกันเป็นภาษาไทยนะคะ
utter_out_of_scope = ขออภัยค่ะ ดิฉันช่วยได้เฉพาะเรื่องสินค้า ราคา ตัวอย่าง และการจัดส่งของเราเท่านั้น มีเรื่องเหล่านี้ที่อยากทราบไหมคะ
utter_offer_service = ขอบคุณสำหรับข้อเสนอค่ะ ช่องทางนี้มีไว้สำหรับผู้ซื้อสินค้าของเรา ข้อความของคุณถูกบันทึกไว้แล้ว หากสนใจจะมีผู้ติดต่อกลับค่ะ
utter_which_meaning = ขออภัยค่ะ ไม่แน่ใจว่าเข้าใจถูกต้องหรือไม่ ใช่เรื่องใดเรื่องหนึ่งต่อไปนี้ไหมคะ หรือจะอธิบายอีกครั้งด้วยคำอื่นก็ได้ค่ะ
utter_not_understood = ขออภัยค่ะ ไม่แน่ใจว่าเข้าใจถูกต้องหรือไม่ รบกวนอธิบายอีกครั้งด้วยคำอื่น หรือจะให้เรียนเชิญเจ้าหน้าที่มาดูแลคะ
utter_refused = ดิฉันไม่ขอแจ้งตัวเลขที่ยืนยันไม่ได้ค่ะ รบกวนแจ้งขอคุยกับเจ้าหน้าที่ เพื่อให้เจ้าหน้าที่เป็นผู้ยืนยันค่ะ
utter_apology = ขออภัยค่ะ เกิดข้อผิดพลาดทางฝั่งเรา จึงยังตอบไม่ได้ ข้อความของคุณยังอยู่ครบ และเจ้าหน้าที่จะเข้ามาดูค่ะ

## Products
utter_product = { $product } ({ $sku })
    { $facts }
utter_products_found = สินค้าที่เรามีค่ะ
    { $products }
utter_nothing_found = ไม่พบในรายการสินค้าของเราค่ะ ได้ส่งคำถามของคุณต่อให้เจ้าหน้าที่แล้ว
utter_catalogue_file = แคตตาล็อกของเราค่ะ จำนวนสินค้า { $count } รายการ
utter_which_product = สอบถามสินค้ารายการใดคะ แจ้งเป็นชื่อ รหัสสินค้า หรือลิงก์ก็ได้ค่ะ
utter_fact = { $product } – { $attribute }: { $value }
utter_not_stated = { $product }: ข้อมูลของเราไม่ได้ระบุเรื่องนี้ไว้ ({ $attribute }) ดิฉันไม่อยากคาดเดา จึงส่งคำถามของคุณต่อให้เจ้าหน้าที่แล้วค่ะ
utter_not_stated_shop = เรื่องนี้ยังไม่มีข้อมูลที่ยืนยันได้ค่ะ จึงส่งคำถามของคุณต่อให้เจ้าหน้าที่แทนการคาดเดา
utter_quote_seller = { $words }
utter_in_stock = { $product }: ขณะนี้มีสินค้าพร้อมส่ง { $stock } ค่ะ
utter_out_of_stock = { $product }: ขณะนี้ไม่มีสินค้าพร้อมส่งค่ะ เราผลิตตามคำสั่งซื้อ
utter_certification = { $product }: มีใบรับรอง { $certifications } ค่ะ
utter_no_certification = { $product }: ไม่มีใบรับรองค่ะ
utter_customization = ได้ค่ะ { $product } สั่งทำตามแบบของคุณได้ จำนวนขั้นต่ำมีดังนี้
    { $kinds }
utter_no_customization = { $product }: ไม่มีบริการสั่งทำตามแบบค่ะ
line_product = • { $product } ({ $sku })
line_fact = • { $attribute }: { $value }
line_customization = • { $kind }: ตั้งแต่ { $quantity }

## Prices
utter_price = { $product } { $quantity }: ราคา { $unit_price } { $per_unit } รวม { $total } เงื่อนไข { $terms } ค่ะ ใบเสนอราคาเลขที่ { $number } ใช้ได้ถึง { $valid_until }
    { $details }
utter_price_list = ราคาของ { $product } ค่ะ
    { $tiers }
utter_moq = { $product }: จำนวนสั่งซื้อขั้นต่ำ { $moq } ค่ะ
utter_below_moq = { $product }: จำนวนสั่งซื้อขั้นต่ำ { $moq } ค่ะ หากต้องการน้อยกว่านี้ เราส่งตัวอย่างให้ก่อนได้ค่ะ
utter_target_passed_on = { $product }: ราคาที่แจ้งเป็นราคาที่ดีที่สุดเท่าที่ดิฉันยืนยันได้ค่ะ ได้ส่งราคาเป้าหมายของคุณต่อให้เจ้าหน้าที่แล้ว
line_tier = • ตั้งแต่ { $quantity }: { $unit_price } { $per_unit }
line_lead_time = ระยะเวลาผลิต: { $days }
line_next_tier = เมื่อสั่งตั้งแต่ { $quantity } ราคาลดเป็น { $unit_price } { $per_unit }

## Freight
utter_shipping = ค่าขนส่ง { $product } { $quantity } ปลายทาง { $place } ({ $cartons } ลัง, { $weight } กก., { $volume } ลบ.ม.):
    { $options }
    { $notes }
utter_no_rate = { $place }: ยังไม่มีอัตราค่าขนส่งไปปลายทางนี้ค่ะ ได้แจ้งเจ้าหน้าที่ให้สอบถามบริษัทขนส่งของเราแล้ว
utter_lead_time = { $product } { $quantity }: ระยะเวลาผลิต { $days } ค่ะ
utter_shipping_terms = เงื่อนไขการส่งมอบของเรา: { $terms } วิธีขนส่ง: { $modes } ค่ะ
utter_term_not_offered = { $term }: ปกติเราไม่ได้เสนอเงื่อนไขนี้ค่ะ ได้ส่งคำถามต่อให้เจ้าหน้าที่แล้ว
utter_which_carrier = ต้องการให้จัดส่งตัวอย่างด้วยวิธีใดคะ
    { $options }
line_option = • { $carrier }, { $mode }: { $price } เวลาเดินทาง { $days }
line_option_no_days = • { $carrier }, { $mode }: { $price }
utter_landed = { $product } { $quantity } เงื่อนไข { $term } { $place } ขนส่งโดย { $carrier }:
    { $lines }
    รวม { $total } ค่ะ ใบเสนอราคาเลขที่ { $number } ใช้ได้ถึง { $valid_until }
    { $notes }
utter_landed_not_stated = ยังแจ้งราคารวมทั้งหมดตามเงื่อนไข { $term } ไม่ได้ค่ะ เนื่องจากมีค่าใช้จ่ายรายการหนึ่งที่ไม่มีอยู่ในข้อมูลของเรา ได้ส่งเรื่องต่อให้เจ้าหน้าที่แล้ว ส่วนค่าขนส่งข้างต้นยังเป็นไปตามที่แจ้งค่ะ
utter_arrival = หากสั่งซื้อวันนี้ { $product } จะพร้อมส่งระหว่าง { $ready_from } ถึง { $ready_until } และถึงคุณตามนี้ค่ะ
    { $options }
    ไม่นับวันหยุดของเรา และหากผู้ให้บริการขนส่งนับเป็นวันทำการ จะไม่นับวันหยุดใน{ $countries }ด้วย ทั้งนี้พิธีการศุลกากรอาจใช้เวลาเพิ่มขึ้นค่ะ
line_arrival = • { $carrier }, { $mode }: ระหว่าง { $from } ถึง { $until }
line_charge = • { $name }: { $amount }
line_landed_estimate = ราคานี้เป็นการประมาณการ ศุลกากรหรือผู้ให้บริการขนส่งอาจเรียกเก็บต่างจากนี้
line_freight_indication = ตามเงื่อนไข { $term } ผู้ซื้อเป็นผู้จองการขนส่งช่วงหลักเอง ราคาเหล่านี้จึงแจ้งไว้เพื่อเป็นแนวทาง
line_term_fits = { $term } เป็นเงื่อนไขสำหรับสินค้าที่บรรทุกลงเรือ สำหรับการขนส่งวิธีนี้ ({ $mode }) เงื่อนไขที่เหมาะสมคือ { $fitting }
line_postcode_matters = ค่าขนส่งที่แน่นอนขึ้นอยู่กับรหัสไปรษณีย์ รบกวนแจ้งรหัสของคุณ แล้วดิฉันจะเสนอราคาให้ค่ะ
line_requoted = ใบเสนอราคาเลขที่ { $number } (เริ่มต้นที่ { $price }) หมดอายุแล้ว ดิฉันจึงสอบถามผู้ให้บริการขนส่งใหม่อีกครั้งค่ะ
line_guessed_from_phone = ปลายทาง ({ $place }) ประเมินจากหมายเลขโทรศัพท์ของคุณ หากส่งไปที่อื่น รบกวนแจ้งด้วยนะคะ
line_city_matters = ผู้ขนส่งบางรายต้องทราบเมืองก่อนจึงจะเสนอราคาได้ รบกวนแจ้งชื่อเมืองของคุณ แล้วดิฉันจะสอบถามให้ค่ะ
line_guessed_place = ปลายทาง ({ $place }) ประเมินจากเวลาในเบราว์เซอร์ของคุณ หากส่งไปที่อื่น รบกวนแจ้งด้วยนะคะ

## Samples and the inquiry
utter_sample = { $product }: ค่าตัวอย่าง { $fee } ค่ะ ส่งได้ไม่เกิน { $maximum }
    { $terms }
utter_sample_free = { $product }: ตัวอย่างไม่มีค่าใช้จ่ายค่ะ ส่งได้ไม่เกิน { $maximum }
    { $terms }
utter_sample_limit = { $product }: เราส่งเป็นตัวอย่างได้ไม่เกิน { $maximum } ค่ะ
line_sample_credited = ค่าตัวอย่างหักคืนให้เมื่อสั่งซื้อล็อตใหญ่
line_sample_lead_time = ระยะเวลาเตรียมส่งออกจากเรา: { $days }
line_sample_freight_collect = ผู้ซื้อเป็นผู้ชำระค่าขนส่ง ผ่านบัญชีขนส่งของผู้ซื้อเอง
line_sample_freight_prepaid = เราเป็นผู้ชำระค่าขนส่ง
line_sample_freight_quoted = ค่าขนส่งเสนอราคาแยกต่างหาก
utter_noted = ขอบคุณค่ะ บันทึกไว้แล้ว
utter_noted_contact = ขอบคุณค่ะ บันทึกข้อมูลติดต่อของคุณไว้แล้ว
utter_ask_sample_purpose = ขอทราบว่าจะนำตัวอย่างไปใช้ในงานใด และหากถูกใจจะสั่งประมาณจำนวนเท่าใดคะ
utter_ask_destination = จัดส่งสินค้าไปที่ประเทศและเมืองใดคะ
utter_ask_quantity = ต้องการจำนวนเท่าใดคะ
utter_ask_contact = ขอทราบชื่อและอีเมลสำหรับติดต่อกลับค่ะ
utter_ask_product = สนใจสินค้ารายการใดคะ
utter_ask_timing = ต้องการสินค้าภายในเมื่อใดคะ
utter_confirm_order = ให้ดิฉันร่างคำสั่งซื้อเลยไหมคะ: { $product } { $quantity }, { $terms } คุณจะได้รับหน้าเว็บสำหรับตรวจสอบทุกอย่างก่อนยืนยันค่ะ

## Orders and payment
utter_order_drafted = ร่างคำสั่งซื้อ { $number } พร้อมแล้วค่ะ: รวม { $total } มัดจำ { $deposit } และส่วนที่เหลือก่อนจัดส่ง { $balance } ใช้ได้ถึง { $valid_until } กรุณาตรวจสอบที่หน้าคำสั่งซื้อ และกดยืนยันที่นั่นหากถูกต้องค่ะ
utter_order_pending = ร่างคำสั่งซื้อ { $number } พร้อมแล้วค่ะ: รวม { $total } มัดจำ { $deposit } และส่วนที่เหลือก่อนจัดส่ง { $balance } ใช้ได้ถึง { $valid_until } เจ้าหน้าที่จะยืนยันก่อน ระหว่างนี้ดูที่หน้าคำสั่งซื้อได้เลยค่ะ
utter_order_status = คำสั่งซื้อ { $number }, { $total }: { $status }
utter_order_not_found = แสดงคำสั่งซื้อนั้นที่นี่ไม่ได้ค่ะ เนื่องจากในบทสนทนานี้ไม่มีสิ่งใดยืนยันว่าเป็นของคุณ
utter_no_order_yet = ไม่เป็นไรค่ะ ยังไม่มีการสั่งซื้อใด ๆ ใบเสนอราคายังใช้ได้ ค่อย ๆ พิจารณาได้ค่ะ
utter_payment = เงื่อนไขปกติของเรา: มัดจำ { $deposit } % และก่อนจัดส่ง { $balance } % ชำระโดย { $methods } ค่ะ รายละเอียดบัญชีอยู่ที่หน้าคำสั่งซื้อเท่านั้น เราไม่มีการเปลี่ยนบัญชีทางแชทค่ะ
utter_sorry_problem = ต้องขออภัยเป็นอย่างยิ่งค่ะ เรื่องนี้จะส่งถึงเจ้าหน้าที่โดยตรงทันที

## A person
utter_handed_over = แจ้งเจ้าหน้าที่แล้วค่ะ จะมีผู้ตอบคุณที่นี่ภายใน { $reply_by } ตามเวลาของเรา ตรงกับเวลาของคุณ { $reply_by_local }
utter_handed_over_same_clock = แจ้งเจ้าหน้าที่แล้วค่ะ จะมีผู้ตอบคุณที่นี่ภายใน { $reply_by }
utter_handed_over_no_time = แจ้งเจ้าหน้าที่แล้วค่ะ จะมีผู้ตอบคุณที่นี่

## Privacy
utter_privacy = { $notice }
    ได้ส่งคำขอของคุณต่อให้เจ้าหน้าที่แล้วค่ะ
utter_privacy_passed_on = ได้ส่งคำขอเกี่ยวกับข้อมูลของคุณต่อให้เจ้าหน้าที่แล้วค่ะ

## Quick replies
choice_sample = สั่งตัวอย่าง
choice_product = { $product }
choice_carrier = { $carrier }, { $price }
choice_draft_order = ได้ ร่างคำสั่งซื้อเลย
choice_not_yet = ยังก่อน
choice_means_find_product = หาสินค้า
choice_means_ask_product_details = รายละเอียดสินค้า
choice_means_ask_availability = สินค้าพร้อมส่ง
choice_means_ask_certification = ใบรับรองและผลทดสอบ
choice_means_ask_customization = ใส่โลโก้หรือแบบเอง
choice_means_ask_company = เกี่ยวกับบริษัท
choice_means_ask_price = ราคา
choice_means_ask_moq = จำนวนสั่งซื้อขั้นต่ำ
choice_means_negotiate_price = ขอราคาที่ดีกว่านี้
choice_means_request_sample = ขอตัวอย่าง
choice_means_place_order = สั่งซื้อสินค้า
choice_means_ask_payment = วิธีชำระเงิน
choice_means_ask_shipping_cost = ค่าขนส่ง
choice_means_ask_delivery_time = ได้รับของเมื่อไร
choice_means_ask_shipping_terms = วิธีจัดส่ง
choice_means_ask_order_status = ติดตามคำสั่งซื้อ
choice_means_change_order = แก้ไขคำสั่งซื้อ
choice_means_report_problem = คำสั่งซื้อมีปัญหา
choice_means_ask_warranty = การรับประกันและคืนของ
choice_means_ask_privacy = ข้อมูลส่วนตัวของฉัน
choice_human = คุยกับเจ้าหน้าที่

## Words
days_exact = { $high } วัน
days_range = { $low } ถึง { $high } วัน
unit_piece = { $number } ชิ้น
unit_pair = { $number } คู่
unit_set = { $number } ชุด
unit_carton = { $number } ลัง
unit_pallet = { $number } พาเลท
unit_container = { $number } ตู้คอนเทนเนอร์
unit_dozen = { $number } โหล
unit_gross = { $number } กุรุส
unit_roll = { $number } ม้วน
unit_meter = { $number } เมตร
unit_kg = { $number } กก.
unit_ton = { $number } ตัน
per_piece = ต่อชิ้น
per_pair = ต่อคู่
per_set = ต่อชุด
per_carton = ต่อลัง
per_pallet = ต่อพาเลท
per_container = ต่อตู้
per_dozen = ต่อโหล
per_gross = ต่อกุรุส
per_roll = ต่อม้วน
per_meter = ต่อเมตร
per_kg = ต่อกก.
per_ton = ต่อตัน
mode_express = ขนส่งด่วน
mode_air = ทางอากาศ
mode_rail = ทางรถไฟ
mode_road = ทางรถ
mode_sea_lcl = ทางเรือ แบบรวมตู้
mode_sea_fcl = ทางเรือ แบบเต็มตู้
mode_post = ไปรษณีย์
charge_goods = ค่าสินค้า
charge_inland = ค่าขนส่งไปท่าเรือ
charge_export = ค่าพิธีการส่งออกและค่าดำเนินการ
charge_freight = ค่าขนส่ง
charge_insurance = ค่าประกันภัย
charge_duty = อากรขาเข้า
charge_customs = ค่าดำเนินพิธีการศุลกากร
charge_vat = ภาษีมูลค่าเพิ่มหรือภาษีอื่นเมื่อนำเข้า
terms_open = การส่งมอบตามที่จะตกลงกัน
value_yes = ใช่
value_no = ไม่ใช่
customization_logo = โลโก้ของคุณ
customization_colour = สีของคุณ
customization_packaging = บรรจุภัณฑ์ของคุณ
customization_design = ดีไซน์ของคุณ
customization_size = ขนาดของคุณ
customization_label = ฉลากของคุณ
customization_material = วัสดุของคุณ
customization_mould = แม่พิมพ์ของคุณ
order_draft = ฉบับร่าง
order_pending_approval = เจ้าหน้าที่กำลังตรวจยืนยัน
order_sent = พร้อมให้คุณยืนยัน
order_accepted = ยืนยันแล้ว
order_deposit_paid = ได้รับมัดจำแล้ว
order_paid = ชำระครบแล้ว
order_closed = เสร็จสมบูรณ์
order_expired = หมดอายุแล้ว
order_revised = แทนที่ด้วยฉบับใหม่แล้ว
order_cancelled = ยกเลิกแล้ว
attribute_material = วัสดุ
attribute_colour = สี
attribute_size = ขนาด
attribute_weight = น้ำหนัก
attribute_dimensions = มิติ
attribute_packing = การบรรจุ
attribute_care = การดูแลรักษา
attribute_origin = ประเทศผู้ผลิต
attribute_waterproof = กันน้ำ
attribute_washable = ซักได้
attribute_thickness = ความหนา
attribute_power = กำลังไฟ
attribute_voltage = แรงดันไฟฟ้า
attribute_capacity = ความจุ
attribute_lifespan = อายุการใช้งาน
attribute_ingredients = ส่วนผสม
attribute_age = ช่วงอายุ
attribute_model = รุ่น
attribute_use = การใช้งาน
attribute_finish = ผิวสำเร็จ
attribute_brightness = ความสว่าง
attribute_battery = แบตเตอรี่
attribute_speed = ความเร็ว
attribute_hs_code = พิกัดศุลกากร
attribute_moq = จำนวนสั่งซื้อขั้นต่ำ
attribute_price = ราคา
attribute_stock = สินค้าพร้อมส่ง
attribute_certification = ใบรับรอง
attribute_customization = การสั่งทำตามแบบ
attribute_lead_time = ระยะเวลาผลิต
attribute_warranty = การรับประกัน
attribute_sample = ตัวอย่าง
attribute_sole = พื้นรองเท้า
attribute_lining = ซับใน
attribute_upper = ส่วนบน
attribute_season = ฤดูกาล
attribute_filling = ไส้ใน
attribute_pattern = ลวดลาย
attribute_closure = แบบปิด
attribute_set_contents = รายการในชุด
